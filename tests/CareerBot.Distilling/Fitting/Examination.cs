using CareerBot.Core.Text;

namespace CareerBot.Distilling.Fitting;

/// <summary>How near sentences that nobody learned from come to where the teacher puts them.</summary>
internal sealed class Examination(IReadOnlyList<(string Sentence, float[] Goal)> questions)
{
    public static Examination Of(IReadOnlyList<string> sentences, float[][] embeddings, PrincipalAxes axes) =>
        new([.. sentences.Zip(embeddings, (sentence, embedding) => (sentence, axes.Project(embedding)))]);

    /// <summary>Mean cosine of the student's sentences to the teacher's.</summary>
    public double Mark(Student student) => Mark(sentence => student.Sum(student.Find(TextWords.Distinct(sentence))));

    /// <summary>The same of a table as it was written, read by the bot's own encoder.</summary>
    public double Mark(string path)
    {
        using var stream = File.OpenRead(path);
        var encoder = SentenceEncoder.Load(stream);
        return Mark(sentence => encoder.Encode(sentence));
    }

    private double Mark(Func<string, float[]> encode) => questions.Average(question => SentenceEncoder.Cosine(encode(question.Sentence), question.Goal));
}
