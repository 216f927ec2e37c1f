namespace CareerBot.Fitting.Vectors;

/// <summary>Leading singular vectors of a sparse square matrix by randomised subspace iteration (Halko, Martinsson and Tropp 2011).</summary>
internal static class TruncatedSvd
{
    private const int Rounds = 8;

    /// <summary>Rows of U·sqrt(S), one a term.</summary>
    public static float[][] Of(List<(int Column, float Value)>[] rows, int rank, int seed)
    {
        var count = rows.Length;
        var random = new Random(seed);
        var basis = new double[rank][];
        for (var k = 0; k < rank; k++) basis[k] = [.. Enumerable.Range(0, count).Select(_ => random.NextDouble() - 0.5)];
        Orthonormalise(basis);
        var values = new double[rank];
        for (var round = 0; round < Rounds; round++)
        {
            Parallel.For(0, rank, k => basis[k] = Transposed(rows, Times(rows, basis[k])));
            for (var k = 0; k < rank; k++) values[k] = Math.Sqrt(Math.Sqrt(basis[k].Sum(x => x * x)));
            Orthonormalise(basis);
        }

        var vectors = new float[count][];
        for (var i = 0; i < count; i++) vectors[i] = new float[rank];
        for (var k = 0; k < rank; k++)
        {
            var left = Times(rows, basis[k]);
            var norm = Math.Sqrt(left.Sum(x => x * x));
            for (var i = 0; i < count; i++) vectors[i][k] = (float)(left[i] / Math.Sqrt(Math.Max(norm, 1e-9)));
        }

        return vectors;
    }

    private static double[] Times(List<(int Column, float Value)>[] rows, double[] vector)
    {
        var result = new double[rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            var sum = 0.0;
            foreach (var (column, value) in rows[i]) sum += value * vector[column];
            result[i] = sum;
        }

        return result;
    }

    private static double[] Transposed(List<(int Column, float Value)>[] rows, double[] vector)
    {
        var result = new double[rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            foreach (var (column, value) in rows[i]) result[column] += value * vector[i];
        }

        return result;
    }

    private static void Orthonormalise(double[][] basis)
    {
        for (var k = 0; k < basis.Length; k++)
        {
            for (var j = 0; j < k; j++)
            {
                var dot = 0.0;
                for (var i = 0; i < basis[k].Length; i++) dot += basis[k][i] * basis[j][i];
                for (var i = 0; i < basis[k].Length; i++) basis[k][i] -= dot * basis[j][i];
            }

            var norm = Math.Sqrt(basis[k].Sum(x => x * x));
            for (var i = 0; i < basis[k].Length; i++) basis[k][i] /= norm;
        }
    }
}
