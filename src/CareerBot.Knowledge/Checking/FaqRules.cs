using System.Text.RegularExpressions;
using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Checking;

/// <summary>Rules about questions: no two ask the same, and each finds its own answer.</summary>
internal static partial class FaqRules
{
    private const double NearDuplicate = 0.8;

    public static IEnumerable<KnowledgeProblem> Check(CheckedGuide guide, Func<string, string, string?>? ask)
    {
        var questions = Questions(guide.Outline.Headings).ToArray();
        return ask is null ? Duplicates(guide, questions) : [.. Duplicates(guide, questions), .. Lost(guide, questions, ask)];
    }

    private static IEnumerable<OutlineHeading> Questions(IReadOnlyList<OutlineHeading> headings)
    {
        var faqLevel = int.MaxValue;
        foreach (var heading in headings)
        {
            if (heading.Level <= faqLevel) faqLevel = IsFaq(heading) ? heading.Level : int.MaxValue;
            if (!heading.IsTitle && heading.HasPassages && (heading.Level > faqLevel || heading.Text.EndsWith('?'))) yield return heading;
        }
    }

    private static bool IsFaq(OutlineHeading heading) => !heading.IsTitle && (heading.WrittenId == "faq" || FaqHeading.IsMatch(heading.Text));

    private static IEnumerable<KnowledgeProblem> Duplicates(CheckedGuide guide, OutlineHeading[] questions)
    {
        var tokens = Array.ConvertAll(questions, question => Wording.Tokens(question.Text));
        for (var i = 1; i < questions.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (Wording.Similarity(tokens[i], tokens[j]) < NearDuplicate) continue;
                yield return guide.Warning(
                    questions[i].Line,
                    "faq-twice",
                    $"The question '{questions[i].Text}' asks nearly the same as '{questions[j].Text}' in line {questions[j].Line}.",
                    "Join the two answers below one question, and note the other wording below 'phrasings:'.");
                break;
            }
        }
    }

    private static IEnumerable<KnowledgeProblem> Lost(CheckedGuide guide, OutlineHeading[] questions, Func<string, string, string?> ask)
    {
        foreach (var question in questions)
        {
            var found = ask(guide.Guide.Id, question.Text);
            if (found == question.Id) continue;
            yield return guide.Warning(
                question.Line,
                "faq-not-found",
                found is null
                    ? $"Asked '{question.Text}', the bot finds no answer."
                    : $"Asked '{question.Text}', the bot answers from the section '{found}' instead of '{question.Id}'.",
                "Use the question's main words in its answer, or note a few wordings below 'phrasings:'.");
        }
    }

    // FAQ, FAQs, Frequently asked questions (FAQ)
    [GeneratedRegex(@"^\s*(?:faqs?\b|frequently\s+asked)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FaqHeading { get; }
}
