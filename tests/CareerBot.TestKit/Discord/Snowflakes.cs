using System.Globalization;

namespace CareerBot.TestKit.Discord;

/// <summary>Ids as Discord gives them: milliseconds since 2015 and a count.</summary>
// https://discord.com/developers/docs/reference#snowflakes
internal sealed class Snowflakes(TimeProvider time)
{
    private const long Epoch = 1_420_070_400_000;

    private const int CountBits = 22;

    private long _last;

    public string Next()
    {
        while (true)
        {
            var last = Volatile.Read(ref _last);
            var next = Math.Max(last + 1, (time.GetUtcNow().ToUnixTimeMilliseconds() - Epoch) << CountBits);
            if (Interlocked.CompareExchange(ref _last, next, last) == last) return next.ToString(CultureInfo.InvariantCulture);
        }
    }
}
