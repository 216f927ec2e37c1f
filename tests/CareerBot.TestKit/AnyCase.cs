using System.Globalization;
using CsCheck;

namespace CareerBot.TestKit;

/// <summary>Checks that something holds of every case: of the same ones in each run, and of a few that nobody has tried yet.</summary>
/// <remarks>
/// A case that fails is named by its seed: CsCheck_Seed=… brings it back as the first of the fresh ones. CAREERBOT_FRESH_CASES sets how many
/// fresh ones are tried of each property, for a run that is to find something.
/// </remarks>
public static class AnyCase
{
    private const int UsualCases = 100;
    private const int UsualFreshCases = 10;

    private static readonly int FreshCases = Environment.GetEnvironmentVariable("CAREERBOT_FRESH_CASES") is { Length: > 0 } count
        ? int.Parse(count, NumberStyles.None, CultureInfo.InvariantCulture)
        : UsualFreshCases;

    /// <param name="cases">Makes the cases.</param>
    /// <param name="holds">What holds of each.</param>
    /// <param name="count">How many cases are the same in each run.</param>
    /// <param name="isParallel">Whether fresh cases may be tried by several threads at once.</param>
    public static void ForAll<T>(this Gen<T> cases, Func<T, bool> holds, int count = UsualCases, bool isParallel = true)
    {
        for (var i = 0; i < count; i++) cases.Sample(holds, seed: FixedSeed(i), iter: 1, threads: 1);
        if (FreshCases > 0) cases.Sample(holds, iter: FreshCases, threads: isParallel ? -1 : 1);
    }

    /// <inheritdoc cref="ForAll{T}(Gen{T}, Func{T, bool}, int, bool)"/>
    public static void ForAll<T>(this Gen<T> cases, Action<T> check, int count = UsualCases, bool isParallel = true) => cases.ForAll(
        item =>
        {
            check(item);
            return true;
        },
        count,
        isParallel);

    /// <inheritdoc cref="ForAll{T}(Gen{T}, Func{T, bool}, int, bool)"/>
    public static void ForAll<T1, T2>(this Gen<(T1, T2)> cases, Action<T1, T2> check, int count = UsualCases) =>
        cases.ForAll(((T1 One, T2 Two) item) => check(item.One, item.Two), count);

    /// <inheritdoc cref="ForAll{T}(Gen{T}, Func{T, bool}, int, bool)"/>
    public static void ForAll<T1, T2, T3>(this Gen<(T1, T2, T3)> cases, Action<T1, T2, T3> check, int count = UsualCases) =>
        cases.ForAll(((T1 One, T2 Two, T3 Three) item) => check(item.One, item.Two, item.Three), count);

    /// <inheritdoc cref="ForAll{T}(Gen{T}, Func{T, bool}, int, bool)"/>
    public static void ForAll<T1, T2, T3, T4>(this Gen<(T1, T2, T3, T4)> cases, Func<T1, T2, T3, T4, bool> holds, int count = UsualCases) =>
        cases.ForAll(((T1 One, T2 Two, T3 Three, T4 Four) item) => holds(item.One, item.Two, item.Three, item.Four), count);

    private static string FixedSeed(int index) => new PCG((uint)index, 0x9E37_79B9_7F4A_7C15UL * (ulong)(index + 1)).ToString();
}
