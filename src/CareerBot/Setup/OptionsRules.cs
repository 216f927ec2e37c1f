using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace CareerBot.Setup;

/// <summary>Asks the rules of every options class, as the start of the host does, without a host.</summary>
internal static class OptionsRules
{
    /// <summary>Called in this way it looks at types while it runs: no code can be generated for classes that are found out.</summary>
    private static readonly Func<IConfiguration, Type, object?> Bind = ConfigurationBinder.Get;

    /// <summary>What is wrong. Every value must be one that can be read: see <see cref="SettingsCheck"/>.</summary>
    public static IEnumerable<SettingTrouble> Broken(IConfiguration settings)
    {
        foreach (var (section, type) in KnownSettings.Options)
        {
            var options = Bind(settings.GetSection(section), type) ?? Activator.CreateInstance(type);
            string[] failures = [.. RulesOf(type).SelectMany(rules => Failures(rules, type, options)).Distinct(StringComparer.Ordinal)];
            if (failures.Length == 0) continue;
            yield return new SettingTrouble(string.Join(' ', failures), $"The section \"{section}\" of appsettings.example.json shows what is meant.");
        }
    }

    private static IEnumerable<object> RulesOf(Type options)
    {
        var contract = typeof(IValidateOptions<>).MakeGenericType(options);
        return KnownSettings.Types()
            .Where(type => type.IsClass && type.IsAssignableTo(contract))
            .Select(type => Activator.CreateInstance(type, nonPublic: true))
            .OfType<object>();
    }

    private static IEnumerable<string> Failures(object rules, Type type, object? options)
    {
        var validate = typeof(IValidateOptions<>).MakeGenericType(type).GetMethod(nameof(IValidateOptions<>.Validate));
        return validate?.Invoke(rules, [null, options]) is ValidateOptionsResult { Failures: { } failures } ? failures : [];
    }
}
