using System.Numerics.Tensors;

namespace CareerBot.Distilling.Fitting;

/// <summary>Turns the sum of a text's word vectors towards the teacher's embedding, lesson after lesson.</summary>
internal static class StudentFit
{
    private const int Epochs = 30;
    private const float FirstRate = 0.003f;
    private const int Seed = 1;

    /// <summary>A shorter sum has no direction to be turned; it is moved towards the goal by this share.</summary>
    private const float ShortestSum = 1e-6f;
    private const float FirstShare = 0.1f;

    public static void Run(Student student, IReadOnlyList<Lesson> lessons, Action<int> afterEpoch)
    {
        var random = new Random(Seed);
        var tasks = lessons.Select(lesson => (Vectors: student.Find(lesson.Words), lesson.Goal)).ToArray();
        var gradient = new float[student.Rank];
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(tasks);
            var rate = FirstRate * (1 - ((float)epoch / Epochs));
            foreach (var (vectors, goal) in tasks) Learn(student.Sum(vectors), vectors, goal, gradient, rate);
            afterEpoch(epoch + 1);
        }
    }

    /// <summary>The loss is 1 - cosine; each word of the sum gets the same gradient.</summary>
    private static void Learn(float[] sum, IReadOnlyList<WordVector> vectors, float[] goal, float[] gradient, float rate)
    {
        var length = TensorPrimitives.Norm(sum);
        if (length < ShortestSum)
        {
            foreach (var vector in vectors) TensorPrimitives.MultiplyAdd(goal, FirstShare, vector.Values, vector.Values);
            return;
        }

        var cosine = TensorPrimitives.Dot(sum, goal) / length;
        TensorPrimitives.Multiply(sum, cosine / length, gradient);
        TensorPrimitives.Subtract(gradient, goal, gradient);
        TensorPrimitives.Divide(gradient, length, gradient);
        foreach (var vector in vectors) vector.Step(gradient, rate);
    }
}
