using System.Text.RegularExpressions;
using CareerBot.Core.Guides;
using CareerBot.Core.Replies;
using CareerBot.Core.Retrieval;
using CareerBot.Core.Understanding;

namespace CareerBot.Core.Answering;

/// <summary>Picks the sentences or list items that answer, the best first, and numbers their sources.</summary>
internal sealed partial class AnswerComposer(CitationBook citations)
{
    private const int SentenceBudget = 580;
    private const int ListBudget = 700;
    private const int FewestItems = 3;
    private const int MostSentences = 5;

    /// <summary>A further section is quoted only if it is this likely beside the first.</summary>
    private const double FurtherShare = 0.12;

    /// <summary>A further passage is quoted if it is at least this likely, against the best, to be the one that answers.</summary>
    private const double FurtherOdds = 0.003;

    /// <summary>An item with more than this share of its section's odds is the answer by itself.</summary>
    private const double StandsOut = 0.45;

    public IReadOnlyList<Snippet> Compose(Question question, IReadOnlyList<Candidate> sorted)
    {
        var first = sorted[0].Section;
        var ranked = Rank(sorted[0]);
        if (WantsList(question) && ListOf(first, ranked, question.Intent.Expects == AnswerType.List && question.TopicExpectsList) is { } list) return QuoteList(question, sorted[0], list);

        var quoted = new List<AnalyzedPassage>();
        var left = SentenceBudget;
        var best = ranked[0].Score;
        foreach (var (passage, score) in ranked)
        {
            var length = passage.Passage.Text.Length;
            if (quoted.Count > 0 && (length > left || Math.Exp(score - best) < FurtherOdds || quoted.Count >= MostSentences)) continue;
            quoted.Add(passage);
            left -= length;
        }

        var snippets = new List<Snippet>();
        foreach (var passage in LeadIns.InPlace(Opening(question, quoted), first.Passages, left)) Quote(question, first, passage, snippets);
        foreach (var further in sorted.Skip(1).Take(2))
        {
            if (further.Share < FurtherShare || left < 60) break;
            var (passage, score) = Rank(further).FirstOrDefault(entry => entry.Passage.Passage.Kind != PassageKind.ListIntroduction);
            if (passage is null || passage.Passage.Text.Length > left || Math.Exp(score - best) < FurtherOdds) continue;
            Quote(question, further.Section, passage, snippets);
            left -= passage.Passage.Text.Length;
        }

        return snippets;
    }

    /// <summary>"Yes, …" is how a reply to such a question begins, wherever it ranks among what is quoted.</summary>
    private static List<AnalyzedPassage> Opening(Question question, List<AnalyzedPassage> quoted) =>
        question.Intent.Expects == AnswerType.YesNo ? [.. quoted.OrderByDescending(passage => YesOrNo.IsMatch(passage.Passage.Text))] : quoted;

    /// <summary>Passages of a section with their scores, best first; introductions of lists come last.</summary>
    public static IReadOnlyList<(AnalyzedPassage Passage, double Score)> Rank(Candidate candidate) =>
        [.. candidate.Section.Passages.Zip(candidate.PassageScores).OrderByDescending(entry => entry.Second)];

    private static bool WantsList(Question question) =>
        question.Intent.Expects == AnswerType.List
        || (question.Intent.Expects is AnswerType.Any && question.Expects == AnswerType.List);

    /// <summary>The list that the question is about: the one likeliest to hold the answer, unless one item of it stands out.</summary>
    private static List<AnalyzedPassage>? ListOf(AnalyzedSection section, IReadOnlyList<(AnalyzedPassage Passage, double Score)> ranked, bool isAskedFor)
    {
        var top = ranked[0].Score;
        var odds = ranked.ToDictionary(entry => entry.Passage, entry => Math.Exp(entry.Score - top));
        var all = odds.Values.Sum();
        var lists = section.Passages.Where(passage => passage.Passage.Kind == PassageKind.ListItem).GroupBy(passage => passage.Passage.Block).Select(group => group.ToList());
        var list = lists.Where(items => items.Count >= FewestItems).MaxBy(items => items.Sum(item => odds[item]));
        if (list is null || list.Sum(item => odds[item]) < all * (isAskedFor ? 0.25 : 0.5)) return null;
        return !isAskedFor && list.Max(item => odds[item]) > all * StandsOut ? null : list;
    }

    private List<Snippet> QuoteList(Question question, Candidate candidate, List<AnalyzedPassage> list)
    {
        var snippets = new List<Snippet>();
        var whole = list.Sum(item => item.Passage.Text.Length) <= ListBudget;
        var expanded = whole ? list.ToHashSet() : Expanded(candidate, list);
        foreach (var item in list)
        {
            var text = expanded.Contains(item) ? item.Passage.Text : Lead(item.Passage.Text);
            snippets.Add(new Snippet(text, citations.Cite(candidate.Section, text)) { IsListItem = true, Highlights = Highlighter.Of(question, item, text.Length) });
        }

        return snippets;
    }

    /// <summary>Items that fit the budget in full, best first; the others are shown by their leads alone.</summary>
    private static HashSet<AnalyzedPassage> Expanded(Candidate candidate, List<AnalyzedPassage> list)
    {
        var left = ListBudget - list.Sum(item => Lead(item.Passage.Text).Length);
        var expanded = new HashSet<AnalyzedPassage>();
        foreach (var (item, _) in Rank(candidate).Where(entry => list.Contains(entry.Passage)))
        {
            var more = item.Passage.Text.Length - Lead(item.Passage.Text).Length;
            if (more > left) continue;
            expanded.Add(item);
            left -= more;
        }

        return expanded;
    }

    /// <summary>What stands before the colon, or the first clause, or the whole of a short item; else its first words, up to one that a phrase may end with.</summary>
    private static string Lead(string text)
    {
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        if (colon is > 0 and <= 60) return text[..colon];
        if (text.Length <= 90) return text;
        var comma = text.IndexOf(", ", 20, StringComparison.Ordinal);
        if (comma is > 0 and <= 90) return text[..comma];
        var space = text.LastIndexOf(' ', 80);
        while (space > 20 && NoEnd.IsMatch(text.AsSpan(0, space))) space = text.LastIndexOf(' ', space - 1);
        return space > 0 ? text[..space] : text[..80];
    }

    private void Quote(Question question, AnalyzedSection section, AnalyzedPassage passage, List<Snippet> snippets)
    {
        var text = Snippets.Cut(passage.Passage.Text);
        snippets.Add(new Snippet(text, citations.Cite(section, text))
        {
            IsListItem = passage.Passage.Kind is PassageKind.ListItem or PassageKind.TableRow,
            Highlights = Highlighter.Of(question, passage, text.Length),
        });
    }

    [GeneratedRegex(@"^(yes|no|not (always|usually|necessarily|really|at all))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex YesOrNo { get; }

    // "Interns at", "such as the"
    [GeneratedRegex(@"\b(a|an|the|and|or|but|of|at|in|on|to|for|with|by|from|as|such|that|which|who|is|are|their|its|than|into|including)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoEnd { get; }
}
