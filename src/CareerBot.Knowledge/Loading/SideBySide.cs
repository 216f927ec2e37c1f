using System.Runtime.ExceptionServices;

namespace CareerBot.Knowledge.Loading;

/// <summary>Runs two steps that don't need each other on two cores.</summary>
internal static class SideBySide
{
    /// <summary>Both results; where a step fails, its own exception and not a bundle of them.</summary>
    public static (TFirst First, TSecond Second) Run<TFirst, TSecond>(Func<TFirst> first, Func<TSecond> second)
        where TFirst : class?
        where TSecond : class?
    {
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
}
