using System.Text.RegularExpressions;
using CareerBot.Core.Turns;

namespace CareerBot.Core.Answering;

/// <summary>Recognises the search for an occupation ("jobs with animals", "what can I do with a history degree"): a guide to one occupation is no answer to it.</summary>
internal static partial class OccupationSearch
{
    /// <summary>A word that tells what is looked for has at least this weight.</summary>
    private const double TellingWeight = 0.3;

    /// <summary>Whether any occupation is looked for, by something that no guide in question speaks of.</summary>
    public static bool IsAsked(Question question, IReadOnlyList<Candidate> sorted)
    {
        var intent = question.Intent;
        if (question.Turn is { Subject: not null } or { GuideId: not null } || intent.Slots is { GuideIds.Count: > 0 } or { Occupations.Count: > 0 } or { Acronyms.Count: > 0 }) return false;
        if (Undecided.IsMatch(intent.Understood)) return true;
        if (!Search.IsMatch(intent.Understood) || intent.Words.Any(word => word.Lower is "this" or "it" or "these" or "they" or "them")) return false;
        if (question.AssumedGuide is not null && Plain.IsMatch(intent.Understood)) return true;
        for (var t = 0; t < intent.Terms.Count; t++)
        {
            var term = t;
            if (intent.Terms[t].Weight >= TellingWeight && !sorted.Any(candidate => candidate.Match.Degrees[term] >= TermVariants.StandIn)) return true;
        }

        return false;
    }

    // jobs for introverts; what careers involve animals; which job fits me; what can i do with a history degree
    [GeneratedRegex(@"^(\W|\b(what|which|are|is|there|good|best|some|any|list|of|the|top|cool|fun|easy|give|me|show|know|tell|i|want|need|a|an|looking|for|other|kinds?|types?)\b)*\b(jobs?|careers?|professions?|occupations?|work|trades?)\b( (are|is) there| do you know| can i (get|do|have|find)| could i (get|do|have))?\W*\b(with|for|where|that|which|to do with|involv(e|es|ing)|related to|about|working with|dealing with|without|outdoors?|outside|suits?|fits?|if)\b|\bwhat (can|could|do) (i|you|u|one|someone) do with (a|an|my|this)\b.{2,40}\b(degree|major|diploma)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Search { get; }

    // what job should i do; idk what to do after high school; what should i be when i grow up
    [GeneratedRegex(@"\b(what|which) (job|career|occupation|profession|field|trade)s? (should|could|can) (i|my \w+|he|she) (do|choose|pick|be|become|have|take|go|learn)\b|\bwhat (should|could|can) (i|my \w+|he|she) (be|become)\b(?! (an?|the)\b)|\b(don'?t|idk|do not|not sure|no idea) (know )?what (i want |i wanna |she wants |he wants )?(to )?(do|be|become)\b(?! (if|about|when|there|then|next)\b)|\bcan'?t (decide on|pick|choose) (a|my) (career|job|profession)\b|\bi hate my job\b|\bneed a job\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Undecided { get; }

    // jobs with weekends off; best jobs without college; careers for introverts
    [GeneratedRegex(@"^(\W|\b(what|which|are|good|best|some|any|list|of|the|top|cool|fun|easy|give|me|show)\b)*(jobs|careers|professions|occupations|trades)\b( (are|is) there)?\W+(with|for|where|that|which|without)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Plain { get; }
}
