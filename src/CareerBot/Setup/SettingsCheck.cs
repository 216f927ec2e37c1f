using System.ComponentModel;
using System.Globalization;
using CareerBot.Knowledge.Reading;
using Microsoft.Extensions.Configuration;

namespace CareerBot.Setup;

/// <summary>Finds settings that nothing reads, and values that can't be read as what they stand for.</summary>
internal static class SettingsCheck
{
    /// <summary>Editors put a schema and remarks beside settings: "$schema", "//".</summary>
    private const string BeginOfRemarks = "$/_";

    public static IEnumerable<SettingTrouble> Of(SettingsSource source) => source.Settings.GetChildren()
        .Where(child => !source.IsEnvironment || IsMeantForUs(child))
        .SelectMany(child => Of(child, KnownSettings.Root, source));

    private static IEnumerable<SettingTrouble> Of(IConfigurationSection found, KnownSetting parent, SettingsSource source)
    {
        if (BeginOfRemarks.Contains(found.Key[0], StringComparison.Ordinal)) return [];
        if (!parent.Children.TryGetValue(found.Key, out var known)) return [Unknown(found, parent, source)];
        if (known.IsOpen) return [];
        if (known.IsSection) return InSection(found, known, source);
        if (found.GetChildren().Any()) return [Nested(found, known, source)];
        return found.Value is null || CanBeRead(found.Value, known) ? [] : [WrongKind(found, known, source)];
    }

    private static IEnumerable<SettingTrouble> InSection(IConfigurationSection found, KnownSetting known, SettingsSource source)
    {
        if (found.Value is { Length: > 0 } && !source.IsEnvironment)
        {
            yield return new SettingTrouble(
                $"{source.Named(found.Path)} is a value, where settings belong.",
                $"Write, for example, {{ \"{known.Children.Values.First().Name}\": … }} in its place.");
        }

        foreach (var trouble in found.GetChildren().SelectMany(child => Of(child, known, source))) yield return trouble;
    }

    /// <summary>The environment holds what other programs need; ours are variables of a section, spelt right or nearly so.</summary>
    private static bool IsMeantForUs(IConfigurationSection variable)
    {
        if (!variable.GetChildren().Any()) return false;
        if (KnownSettings.Root.Children.ContainsKey(variable.Key)) return true;
        return Spellings.Nearest(variable.Key, KnownSettings.Root.Children.Keys) is { } near
            && variable.GetChildren().Any(child => KnownSettings.Root.Children[near].Children.ContainsKey(child.Key));
    }

    private static SettingTrouble Unknown(IConfigurationSection found, KnownSetting parent, SettingsSource source) =>
        new(
            $"{source.Named(found.Path)} is no setting.",
            Meant(found, parent) is { } meant ? $"Did you mean \"{source.Write(meant.Path)}\"?" : Others(parent));

    /// <summary>A setting of this section that is spelt much like it, or one of that name in another section.</summary>
    private static KnownSetting? Meant(IConfigurationSection found, KnownSetting parent)
    {
        if (Spellings.Nearest(found.Key, parent.Children.Keys) is { } near) return parent.Children[near];
        return KnownSettings.Root.Values().FirstOrDefault(known => string.Equals(known.Name, found.Key, StringComparison.OrdinalIgnoreCase));
    }

    private static string Others(KnownSetting parent) => parent.Path.Length == 0
        ? $"Remove it, or correct its name: there are {Names(parent.Children.Values.Where(child => child.IsSection))}."
        : $"Remove it, or correct its name: \"{parent.Path}\" has {Names(parent.Children.Values)}.";

    private static string Names(IEnumerable<KnownSetting> settings) => string.Join(", ", settings.Select(setting => setting.Name));

    private static bool CanBeRead(string value, KnownSetting known)
    {
        var type = known.Type ?? typeof(string);
        if (value.Length == 0 && Nullable.GetUnderlyingType(type) is not null) return true;
        try
        {
            return TypeDescriptor.GetConverter(type).ConvertFromInvariantString(value) is not null;
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException or NotSupportedException or OverflowException)
        {
            return false;
        }
    }

    private static SettingTrouble Nested(IConfigurationSection found, KnownSetting known, SettingsSource source) =>
        new($"{source.Named(found.Path)} has settings below it, where {KindOf(known)} belongs.", Example(known));

    private static SettingTrouble WrongKind(IConfigurationSection found, KnownSetting known, SettingsSource source) =>
        new($"{source.Named(found.Path)} is \"{found.Value}\", where {KindOf(known)} belongs.", Example(known));

    private static string KindOf(KnownSetting known)
    {
        var type = Nullable.GetUnderlyingType(known.Type ?? typeof(string)) ?? known.Type ?? typeof(string);
        if (type.IsEnum) return $"one of {string.Join(", ", Enum.GetNames(type))}";
        if (type == typeof(bool)) return "true or false";
        if (type == typeof(TimeSpan)) return "a span of time (days.hours:minutes:seconds)";
        return type == typeof(int) || type == typeof(long) ? "a whole number" : "a value";
    }

    private static string Example(KnownSetting known) => Convert.ToString(known.Default, CultureInfo.InvariantCulture) is { Length: > 0 } value
        ? $"Write {(known.Default is bool ? value.ToLowerInvariant() : value)}, which is the default, or another."
        : "Remove it, or see appsettings.example.json.";
}
