using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace CareerBot.Core.Text;

/// <summary>How long any regular expression of the process may be tried on one text, whatever host it runs in.</summary>
/// <remarks>
/// The patterns are made so that none comes near it. One that does ends its turn, and the person is told that it failed.
/// The setting is read once by the regular expressions of each assembly, so each that has any sets it when it is loaded:
/// https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.regex.matchtimeout
/// </remarks>
public static class MatchTimeLimit
{
    private const string Setting = "REGEX_DEFAULT_MATCH_TIMEOUT";

    /// <summary>Measured by the clock, so that a busy machine needs room.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    /// <summary>A value of the runtime's configuration would be text, which is refused there: it must be a <see cref="TimeSpan"/>.</summary>
    [ModuleInitializer]
    [SuppressMessage("Usage", "CA2255", Justification = "It must be set before the first pattern of the assembly is made, whoever loads it.")]
    public static void Set() => AppContext.SetData(Setting, Longest);
}
