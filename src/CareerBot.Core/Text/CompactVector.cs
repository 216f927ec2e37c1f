namespace CareerBot.Core.Text;

/// <summary>A vector in one byte a value: a quarter of the room, and products in whole numbers that every processor gets alike.</summary>
public sealed class CompactVector
{
    private readonly sbyte[] _values;

    public CompactVector(float scale, sbyte[] values)
    {
        Scale = scale;
        _values = values;
    }

    /// <summary>What a value of 1 stands for.</summary>
    public float Scale { get; }

    public ReadOnlySpan<sbyte> Values => _values;

    public static CompactVector Of(ReadOnlySpan<float> vector)
    {
        var most = 1e-9f;
        foreach (var value in vector) most = Math.Max(most, Math.Abs(value));
        var scale = most / sbyte.MaxValue;
        var values = new sbyte[vector.Length];
        for (var i = 0; i < values.Length; i++) values[i] = (sbyte)MathF.Round(vector[i] / scale);
        return new CompactVector(scale, values);
    }

    /// <summary>Inner product: of two vectors of length 1 their cosine.</summary>
    public double Dot(CompactVector other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return ByteVectors.Dot(_values, other._values) * (double)Scale * other.Scale;
    }
}
