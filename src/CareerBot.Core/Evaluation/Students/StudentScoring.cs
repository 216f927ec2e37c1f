using System.Collections.Frozen;

namespace CareerBot.Core.Evaluation.Students;

/// <summary>The rules by which a reply to a student's question is right, or asserts something wrong.</summary>
public static class StudentScoring
{
    /// <summary>Acts that a reply of each outcome can count as.</summary>
    private static readonly FrozenDictionary<string, string[]> Acts = new Dictionary<string, string[]>
    {
        ["answer"] = ["answer", "facts", "compare", "rank", "explore", "general", "circumstance"],
        ["facts"] = ["facts", "answer"],
        ["salary"] = ["salary", "facts", "rank", "compare", "answer"],
        ["compare"] = ["compare"],
        ["rank"] = ["rank", "explore"],
        ["explore"] = ["explore", "rank", "choose"],
        ["general"] = ["general", "answer"],
        ["circumstance"] = ["circumstance", "answer"],
        ["choose"] = ["choose", "explore"],
        ["no_answer"] = ["refuse"],
        ["off_topic"] = ["off_topic", "refuse"],
        ["small_talk"] = ["small_talk"],
        ["declined"] = ["decline"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Asserting = FrozenSet.Create(
        StringComparer.Ordinal, "answer", "facts", "salary", "compare", "rank", "explore", "general", "circumstance");

    private static readonly string[] SignpostKinds = ["crisis", "abuse", "harassment", "hardship", "legal", "immigration", "medical", "privacy"];

    /// <summary>Whether something is asserted, and not only asked, refused or pointed to.</summary>
    public static bool Asserts(StudentCase each) => Asserting.Contains(each.Outcome);

    /// <summary>Whether the reply refuses, or breaks.</summary>
    public static bool Refuses(StudentCase each) => each.Outcome is "no_answer" or "off_topic" or "declined" or "failed";

    /// <param name="each">The question with its reply.</param>
    /// <param name="titleOf">The official title of a SOC code; null where the code is none.</param>
    public static bool IsRight(StudentCase each, Func<string, string?> titleOf) => FailedRule(each, titleOf) is null;

    /// <summary>The first rule that the reply fails: "act", "about", "must" or "mustnot"; null where it is right.</summary>
    public static string? FailedRule(StudentCase each, Func<string, string?> titleOf)
    {
        ArgumentNullException.ThrowIfNull(each);
        ArgumentNullException.ThrowIfNull(titleOf);
        var question = each.Question;
        if (!ActsOf(each).Intersect(question.Want, StringComparer.Ordinal).Any()) return "act";
        if (Asserts(each) && !IsAbout(each, titleOf)) return "about";
        if (!question.Must.All(alternatives => alternatives.Any(fact => Holds(each.Text, fact)))) return "must";
        return question.MustNot.Any(sign => Holds(each.Text, sign)) ? "mustnot" : null;
    }

    private static IEnumerable<string> ActsOf(StudentCase each)
    {
        if (each.Outcome != "signpost") return Acts.GetValueOrDefault(each.Outcome, []);
        var intent = each.Intent ?? string.Empty;
        return [$"signpost:{SignpostKinds.FirstOrDefault(kind => intent.Contains(kind, StringComparison.Ordinal)) ?? "other"}"];
    }

    private static bool IsAbout(StudentCase each, Func<string, string?> titleOf)
    {
        if (each.Question.About.Count == 0) return true;
        var text = string.Join(' ', each.Sources.Prepend(each.Text));
        return each.Question.About.Any(about =>
            Holds(text, about) || Holds(text, about.Replace('-', ' ')) || (titleOf(about) is { } title && HoldsTitle(text, title)));
    }

    private static bool HoldsTitle(string text, string title) =>
        Holds(text, title) || Holds(text, title.TrimEnd('s')) || Holds(text, title.Split(',')[0].TrimEnd('s'));

    private static bool Holds(string text, string part) => text.Contains(StudentCase.Folded(part), StringComparison.Ordinal);
}
