using CareerBot.Distilling.Reading;

namespace CareerBot.Distilling;

/// <summary>All texts that the teacher reads: sentences to learn from, sentences to examine the student with, and words by themselves.</summary>
/// <param name="CommonWords">The commonest words of English, commonest first.</param>
internal sealed record Corpus(IReadOnlyList<string> Sentences, IReadOnlyList<string> HeldOut, IReadOnlyList<string> CommonWords)
{
    /// <summary>One sentence in so many is held out.</summary>
    private const int HeldOutEvery = 20;

    /// <summary>What WordNet says is read for so many of the commonest words.</summary>
    private const int ExplainedWords = 20_000;

    public static Corpus Read(string handbook, string wordNet, string commonWords)
    {
        var words = CommonWordList.Read(commonWords);
        var explained = words.Take(ExplainedWords).ToHashSet(StringComparer.Ordinal);
        string[] sentences =
        [
            .. HandbookSentences.Read(handbook)
                .Concat(TopicUtterances.Read())
                .Concat(WordNetTexts.Read(wordNet, explained))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
        return new Corpus(
            [.. sentences.Where((_, place) => place % HeldOutEvery != 0)],
            [.. sentences.Where((_, place) => place % HeldOutEvery == 0)],
            words);
    }
}
