namespace CareerBot.Distilling.Fitting;

/// <summary>Words whose vectors should add up to where the teacher puts the text.</summary>
internal sealed record Lesson(IReadOnlyList<string> Words, float[] Goal)
{
    /// <summary>One a sentence, and one a common word.</summary>
    public static IReadOnlyList<Lesson> From(Corpus corpus, float[][] sentences, float[][] words, PrincipalAxes axes) =>
        [.. Of(corpus.Sentences, sentences, axes), .. Of(corpus.CommonWords, words, axes)];

    public static IEnumerable<Lesson> Of(IReadOnlyList<string> texts, float[][] embeddings, PrincipalAxes axes) =>
        texts.Zip(embeddings, (text, embedding) => new Lesson(TextWords.Distinct(text), axes.Project(embedding))).Where(lesson => lesson.Words.Count > 0);
}
