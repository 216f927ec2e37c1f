using System.Text.RegularExpressions;
using CareerBot.Core.Answering;
using CareerBot.Core.Completions;
using CareerBot.Core.Turns;

namespace CareerBot.Teams.Conversations;

/// <summary>"salary baker in Texas" and "compare baker and electrician": commands with names behind them, filled in as a form would be.</summary>
/// <remarks>Only where each name begins one that is known: "salary and benefits for graduates" stays a question.</remarks>
internal sealed partial class CommandForms(Assistant assistant)
{
    /// <summary>Null where it is a question as any other.</summary>
    public TurnRequest? Read(string question)
    {
        if (Compare.Match(question) is { Success: true } compare)
        {
            var (first, second) = (compare.Groups[1].Value, compare.Groups[2].Value);
            return Is(CompletionKind.Occupation, first) && Is(CompletionKind.Occupation, second) ? new TurnRequest.Compare(first, second) : null;
        }

        if (Salary.Match(question) is not { Success: true } salary) return null;
        var (occupation, place, period) = (salary.Groups[1].Value, Given(salary.Groups[2]), Given(salary.Groups[3]));
        if (!Is(CompletionKind.Occupation, occupation) || (place is not null && !Is(CompletionKind.Place, place))) return null;
        return new TurnRequest.Salary(occupation) { Place = place, Period = period };
    }

    private static string? Given(Group group) => group.Success ? group.Value : null;

    /// <summary>Completions look into names and forgive typos, so that "negotiations" is found; here it must be how a name begins.</summary>
    private bool Is(CompletionKind kind, string name) => assistant.Complete(kind, name, 1) is [var known, ..] && known.Label.StartsWith(name, StringComparison.OrdinalIgnoreCase);

    // compare a baker and an electrician
    [GeneratedRegex(@"^compare[\s:]+(?:an?\s+|the\s+)?(.{1,100}?)\s+(?:and|with|to|vs\.?|versus)\s+(?:an?\s+|the\s+)?(.{1,100}?)\s*[?.!]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Compare { get; }

    // salary of a baker in Texas per hour
    [GeneratedRegex(@"^salary[\s:]+(?:(?:of|for)\s+)?(?:an?\s+|the\s+)?(.{1,100}?)(?:\s+in\s+(.{1,100}?))?(?:\s+(?:an?|per)\s+(hour|month|year))?\s*[?.!]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Salary { get; }
}
