using System.Numerics.Tensors;

namespace CareerBot.Distilling.Fitting;

/// <summary>A vector a word; a text lies where the vectors of its words add up to.</summary>
internal sealed class Student
{
    /// <summary>A word that makes up this share of all words begins with half its length (smooth inverse frequency, Arora, Liang and Ma 2017).</summary>
    private const double HalfLengthShare = 1e-3;

    private readonly SortedDictionary<string, WordVector> _vectors = new(StringComparer.Ordinal);

    private Student(int rank) => Rank = rank;

    public int Rank { get; }

    public IEnumerable<WordVector> Vectors => _vectors.Values;

    /// <summary>A common word begins where the teacher puts it by itself, any other at nought.</summary>
    public static Student Beginning(IReadOnlyList<Lesson> lessons, IReadOnlyList<string> commonWords, float[][] embeddings, PrincipalAxes axes)
    {
        var student = new Student(lessons[0].Goal.Length);
        var sightings = lessons.SelectMany(lesson => lesson.Words).CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var all = (double)sightings.Values.Sum();
        foreach (var (word, count) in sightings) student._vectors[word] = new WordVector(word, count, student.Rank);
        foreach (var (word, embedding) in commonWords.Zip(embeddings))
        {
            if (!student._vectors.TryGetValue(word, out var vector)) continue;
            var length = HalfLengthShare / (HalfLengthShare + (vector.Sightings / all));
            TensorPrimitives.Multiply(axes.Project(embedding), (float)length, vector.Values);
        }

        return student;
    }

    public IReadOnlyList<WordVector> Find(IReadOnlyList<string> words) => [.. words.Select(_vectors.GetValueOrDefault).OfType<WordVector>()];

    public float[] Sum(IReadOnlyList<WordVector> vectors)
    {
        var sum = new float[Rank];
        foreach (var vector in vectors) TensorPrimitives.Add(sum, vector.Values, sum);
        return sum;
    }
}
