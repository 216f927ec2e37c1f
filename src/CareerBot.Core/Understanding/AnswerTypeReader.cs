using System.Text.RegularExpressions;

namespace CareerBot.Core.Understanding;

/// <summary>Reads off a question what kind of thing would answer it.</summary>
internal static partial class AnswerTypeReader
{
    public static AnswerType Of(string utterance)
    {
        if (Duration.IsMatch(utterance)) return AnswerType.Duration;
        if (Percentage.IsMatch(utterance)) return AnswerType.Percentage;
        if (Count.IsMatch(utterance)) return AnswerType.Count;
        if (Amount.IsMatch(utterance)) return AnswerType.Amount;
        if (Definition.IsMatch(utterance)) return AnswerType.Definition;
        if (Reason.IsMatch(utterance)) return AnswerType.Reason;
        if (List.IsMatch(utterance)) return AnswerType.List;
        return YesNo.IsMatch(utterance) ? AnswerType.YesNo : AnswerType.Any;
    }

    /// <summary>Whether the word of such a question only says that a meaning is asked for: "what is RHIT short for".</summary>
    public static bool IsFormOfDefinition(string word) => FormOfDefinition.IsMatch(word);

    [GeneratedRegex("^(stands?|short|for|mean|means|meaning|abbreviation|acronym|letters|initials|full|form|spell|spelled|out)$", RegexOptions.CultureInvariant)]
    private static partial Regex FormOfDefinition { get; }

    // how long; how many years; how soon; how much school do I need
    [GeneratedRegex(@"\bhow much (school(ing)?|education|training|college|study(ing)?|experience|time)\b(?!.*\b(costs?|price|tuition|fees?)\b)|\bhow (long|many (years?|yrs?|months?|weeks?|hours?|semesters?|days?)|soon|fast (can|could|do) )|\b(number of|years) until\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Duration { get; }

    // what percent; %; growth rate
    [GeneratedRegex(@"\b(per\s?cent|percentage|growth rate|how fast|what share)\b|%", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Percentage { get; }

    // how many openings; number of questions; minimum score
    [GeneratedRegex(@"\b(how many|number of|how often|at what age|what age|minimum \w+)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Count { get; }

    // how much does; salary; wage; $
    [GeneratedRegex(@"\bhow much\b|\b(salary|wage|paycheck|pay rate|cost|price|fee|tuition)\b|\$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Amount { get; }

    // what does RHIT stand for; meaning; short for
    [GeneratedRegex(@"\b(stands? for|meaning|short for|abbreviation|acronym|full (form|name) of|spell(ed)? out|letters mean|what('s| is| are) (a|an|the)?\s?\w+\?*$|what does \w+ mean|wats? \w+ mean)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Definition { get; }

    [GeneratedRegex(@"^\s*(but |and |so )?(why|how come|what for)\b|\b(reason|cause)s? (for|behind|why)\b|\bwhy\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reason { get; }

    // which skills; list; what are the; examples; two kinds of
    [GeneratedRegex(@"\b(list|name|examples?|kinds?|types?|ways|options|steps|tips|reasons|things|titles|duties|tasks|areas|settings|places)\b|\b(which|what)( \w+)? \w+[^s\W]s\b|\bwhat are\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex List { get; }

    // do I need; is it; can you; should I
    [GeneratedRegex(@"(^|[,.;:!?] *|\b(so|but|and|or|ok|if) )(do|does|did|is|are|am|was|can|could|will|would|should|must|have|has|isn't|aren't|don't|doesn't|won't)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex YesNo { get; }
}
