using System.Collections;
using System.ComponentModel;
using System.Reflection;

namespace CareerBot.Setup;

/// <summary>Every setting that an options class of this program reads, found from the classes themselves.</summary>
internal static class KnownSettings
{
    private const string OurAssemblies = "CareerBot";
    private const string OptionsSuffix = "Options";
    private const string SectionConstant = "Section";

    /// <summary>What ASP.NET reads of the same file.</summary>
    private static readonly string[] OfTheFramework =
    [
        "Logging", "Kestrel", "AllowedHosts", "ConnectionStrings",
        "urls", "http_ports", "https_ports", "environment", "contentRoot", "applicationName",
    ];

    /// <summary>Options classes with the section that each is bound to.</summary>
    public static IReadOnlyList<(string Section, Type Type)> Options { get; } =
        [.. OptionsClasses().OrderBy(found => found.Section, StringComparer.Ordinal)];

    public static KnownSetting Root { get; } = MakeRoot();

    /// <summary>The types of all our assemblies.</summary>
    public static IEnumerable<Type> Types() => typeof(KnownSettings).Assembly.GetReferencedAssemblies()
        .Where(name => name.Name?.StartsWith(OurAssemblies, StringComparison.Ordinal) is true)
        .Select(Assembly.Load)
        .Prepend(typeof(KnownSettings).Assembly)
        .SelectMany(assembly => assembly.GetTypes());

    private static IEnumerable<(string Section, Type Type)> OptionsClasses()
    {
        foreach (var type in Types().Where(type => type is { IsClass: true, IsAbstract: false }))
        {
            if (!type.Name.EndsWith(OptionsSuffix, StringComparison.Ordinal)) continue;
            var constant = type.GetField(SectionConstant, BindingFlags.Public | BindingFlags.Static);
            if (constant is { IsLiteral: true } && constant.GetRawConstantValue() is string section) yield return (section, type);
        }
    }

    private static KnownSetting MakeRoot()
    {
        var root = new KnownSetting(string.Empty);
        foreach (var name in OfTheFramework) root.Add(new KnownSetting(name) { IsOpen = true });
        foreach (var (section, type) in Options)
        {
            AddMembers(section.Split(':').Aggregate(root, (at, name) => at.Section(name)), type);
        }

        return root;
    }

    private static void AddMembers(KnownSetting section, Type type)
    {
        var defaults = Activator.CreateInstance(type);
        foreach (var member in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var kind = member.PropertyType;
            var path = section.Below(member.Name);
            if (kind != typeof(string) && kind.IsAssignableTo(typeof(IEnumerable)))
            {
                section.Add(new KnownSetting(path) { IsOpen = true });
            }
            else if (member.CanWrite && TypeDescriptor.GetConverter(kind).CanConvertFrom(typeof(string)))
            {
                section.Add(new KnownSetting(path) { Type = kind, Default = member.GetValue(defaults) });
            }
            else if (member.CanWrite)
            {
                AddMembers(section.Section(member.Name), kind);
            }
        }
    }
}
