using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace CareerBot.Core.Text;

/// <summary>Arithmetic of vectors kept as signed bytes; in whole numbers, so that every processor gets the same.</summary>
internal static class ByteVectors
{
    /// <summary>Sum of the products of their values.</summary>
    public static int Dot(ReadOnlySpan<sbyte> one, ReadOnlySpan<sbyte> other)
    {
        var k = 0;
        var dot = 0;
        if (Avx2.IsSupported)
        {
            // Sixteen products a step, added in pairs by one instruction.
            var sums = Vector256<int>.Zero;
            var ones = MemoryMarshal.Cast<sbyte, Vector128<sbyte>>(one);
            var others = MemoryMarshal.Cast<sbyte, Vector128<sbyte>>(other);
            for (var b = 0; b < ones.Length && b < others.Length; b++)
            {
                sums += Avx2.MultiplyAddAdjacent(Avx2.ConvertToVector256Int16(ones[b]), Avx2.ConvertToVector256Int16(others[b]));
            }

            k = ones.Length * Vector128<sbyte>.Count;
            dot = Vector256.Sum(sums);
        }
        else
        {
            var sums = Vector<int>.Zero;
            for (; k <= one.Length - Vector<sbyte>.Count; k += Vector<sbyte>.Count)
            {
                Vector.Widen(new Vector<sbyte>(one[k..]), out var low, out var high);
                Vector.Widen(new Vector<sbyte>(other[k..]), out var otherLow, out var otherHigh);
                Vector.Widen((low * otherLow) + (high * otherHigh), out var first, out var second);
                sums += first + second;
            }

            dot = Vector.Sum(sums);
        }

        for (; k < one.Length; k++) dot += one[k] * other[k];
        return dot;
    }
}
