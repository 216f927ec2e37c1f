using System.Numerics.Tensors;

namespace CareerBot.Distilling;

/// <summary>The directions in which embeddings differ most (principal component analysis by subspace iteration).</summary>
internal sealed class PrincipalAxes
{
    private const int Rounds = 25;
    private const int Seed = 1;

    private readonly float[] _mean;
    private readonly float[][] _axes;

    private PrincipalAxes(float[] mean, float[][] axes)
    {
        _mean = mean;
        _axes = axes;
    }

    public static PrincipalAxes Of(IReadOnlyList<float[]> embeddings, int rank)
    {
        var mean = Mean(embeddings);
        var covariance = Covariance(embeddings, mean);
        var random = new Random(Seed);
        var axes = new float[rank][];
        for (var k = 0; k < rank; k++) axes[k] = [.. mean.Select(_ => random.NextSingle() - 0.5f)];
        for (var round = 0; round < Rounds; round++)
        {
            for (var k = 0; k < rank; k++) axes[k] = [.. covariance.Select(row => TensorPrimitives.Dot(row, axes[k]))];
            Orthonormalise(axes);
        }

        return new PrincipalAxes(mean, axes);
    }

    /// <summary>Where an embedding lies along the axes, of length 1.</summary>
    public float[] Project(float[] embedding)
    {
        var centred = new float[embedding.Length];
        TensorPrimitives.Subtract(embedding, _mean, centred);
        float[] place = [.. _axes.Select(axis => TensorPrimitives.Dot(centred, axis))];
        TensorPrimitives.Divide(place, TensorPrimitives.Norm(place), place);
        return place;
    }

    private static float[] Mean(IReadOnlyList<float[]> embeddings)
    {
        var mean = new float[embeddings[0].Length];
        foreach (var embedding in embeddings) TensorPrimitives.Add(mean, embedding, mean);
        TensorPrimitives.Divide(mean, embeddings.Count, mean);
        return mean;
    }

    private static float[][] Covariance(IReadOnlyList<float[]> embeddings, float[] mean)
    {
        float[][] covariance = [.. mean.Select(_ => new float[mean.Length])];
        var centred = new float[mean.Length];
        foreach (var embedding in embeddings)
        {
            TensorPrimitives.Subtract(embedding, mean, centred);
            for (var i = 0; i < centred.Length; i++) TensorPrimitives.MultiplyAdd(centred, centred[i], covariance[i], covariance[i]);
        }

        return covariance;
    }

    private static void Orthonormalise(float[][] axes)
    {
        for (var k = 0; k < axes.Length; k++)
        {
            for (var j = 0; j < k; j++) TensorPrimitives.MultiplyAdd(axes[j], -TensorPrimitives.Dot(axes[k], axes[j]), axes[k], axes[k]);
            TensorPrimitives.Divide(axes[k], TensorPrimitives.Norm(axes[k]), axes[k]);
        }
    }
}
