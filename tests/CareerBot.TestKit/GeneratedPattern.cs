using System.Reflection;
using System.Text.RegularExpressions;

namespace CareerBot.TestKit;

/// <summary>A regular expression of the program as it runs, with where it stands.</summary>
/// <param name="Name">Type and property, for example "PayWords.Amount".</param>
/// <param name="Type">The full name of the type.</param>
/// <param name="Regex">The expression.</param>
public sealed partial record GeneratedPattern(string Name, string Type, Regex Regex)
{
    private const BindingFlags Anywhere = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>What its text is written in.</summary>
    public string Pattern => Regex.ToString();

    public bool IsNonBacktracking => (Regex.Options & RegexOptions.NonBacktracking) != 0;

    /// <summary>The words of the text, each once: "how", "much", "pay".</summary>
    public IReadOnlyList<string> Words => [.. Literal.Matches(Sign.Replace(Pattern, " ")).Select(match => match.Value).Distinct(StringComparer.Ordinal)];

    /// <summary>All of an assembly's, in the order of their names.</summary>
    public static IEnumerable<GeneratedPattern> Of(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        return assembly.GetTypes().SelectMany(type => type.GetMembers(Anywhere))
            .Where(member => member.IsDefined(typeof(GeneratedRegexAttribute), inherit: false))
            .Select(member => new GeneratedPattern($"{member.DeclaringType?.Name}.{member.Name}", member.DeclaringType?.FullName ?? string.Empty, Read(member)))
            .OrderBy(pattern => pattern.Type, StringComparer.Ordinal).ThenBy(pattern => pattern.Name, StringComparer.Ordinal);
    }

    private static Regex Read(MemberInfo member) => (member switch
    {
        PropertyInfo property => property.GetValue(null),
        MethodInfo method => method.Invoke(null, null),
        _ => null,
    }) as Regex ?? throw new InvalidOperationException($"\"{member.Name}\" is no regular expression.");

    // \b, \p{L}, (?<who>
    [GeneratedRegex(@"\\p\{\w+\}|\\.|\(\?<\w+>|\{[\d,]+\}|\[[^\]]*\]", RegexOptions.CultureInvariant)]
    private static partial Regex Sign { get; }

    [GeneratedRegex("[a-zA-Z']{1,20}", RegexOptions.CultureInvariant)]
    private static partial Regex Literal { get; }
}
