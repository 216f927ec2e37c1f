namespace CareerBot.Core.Text;

/// <summary>Vectors of one section that a question's is held against, with their squared lengths.</summary>
public sealed class VectorRows
{
    private readonly float[][] _rows;
    private readonly float[] _squares;

    public VectorRows(IEnumerable<IReadOnlyList<float>> rows)
    {
        _rows = [.. rows.Select(row => (float[])row)];
        _squares = [.. _rows.Select(row => Square(row))];
    }

    /// <summary>Writes the cosine of each row with a vector; 0 where either is all zero.</summary>
    /// <remarks>Four rows at a time: a sum waits for the addition before, and four of them wait side by side. Each is added up in its order, so the figures do not depend on the processor.</remarks>
    internal void Cosines(ReadOnlySpan<float> own, Span<double> cosines)
    {
        var square = Square(own);
        var r = 0;
        for (; r + 4 <= _rows.Length; r += 4)
        {
            ReadOnlySpan<float> first = _rows[r], second = _rows[r + 1], third = _rows[r + 2], fourth = _rows[r + 3];
            float a = 0, b = 0, c = 0, d = 0;
            for (var k = 0; k < own.Length; k++)
            {
                a += own[k] * first[k];
                b += own[k] * second[k];
                c += own[k] * third[k];
                d += own[k] * fourth[k];
            }

            cosines[r] = Cosine(a, square, _squares[r]);
            cosines[r + 1] = Cosine(b, square, _squares[r + 1]);
            cosines[r + 2] = Cosine(c, square, _squares[r + 2]);
            cosines[r + 3] = Cosine(d, square, _squares[r + 3]);
        }

        for (; r < _rows.Length; r++)
        {
            ReadOnlySpan<float> row = _rows[r];
            float dot = 0;
            for (var k = 0; k < own.Length; k++) dot += own[k] * row[k];
            cosines[r] = Cosine(dot, square, _squares[r]);
        }
    }

    private static float Square(ReadOnlySpan<float> vector)
    {
        float square = 0;
        foreach (var value in vector) square += value * value;
        return square;
    }

    private static float Cosine(float dot, float one, float other) => one == 0 || other == 0 ? 0 : dot / MathF.Sqrt(one * other);
}
