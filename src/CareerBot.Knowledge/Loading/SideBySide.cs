using System.Runtime.ExceptionServices;

namespace CareerBot.Knowledge.Loading;

/// <summary>Runs on several cores what does not need each other.</summary>
/// <remarks>PLINQ would do so too, and would have the first start compile and hold a megabyte and a half of it.</remarks>
public static class SideBySide
{
    /// <summary>Both results; where a step fails, its own exception and not a bundle of them.</summary>
    public static (TFirst First, TSecond Second) Run<TFirst, TSecond>(Func<TFirst> first, Func<TSecond> second)
        where TFirst : class?
        where TSecond : class?
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        TFirst? one = null;
        TSecond? other = null;
        try
        {
            Parallel.Invoke(() => one = first(), () => other = second());
        }
        catch (AggregateException bundle)
        {
            ExceptionDispatchInfo.Throw(bundle.InnerExceptions[0]);
        }

        return (one!, other!);
    }

    /// <summary>What is made of each, in the same order; on all cores where there are enough to pay for it.</summary>
    internal static TResult[] Each<T, TResult>(IReadOnlyList<T> items, int enough, Func<T, TResult> make)
    {
        if (items.Count < enough) return [.. items.Select(make)];
        var made = new TResult[items.Count];
        Parallel.For(0, items.Count, at => made[at] = make(items[at]));
        return made;
    }
}
