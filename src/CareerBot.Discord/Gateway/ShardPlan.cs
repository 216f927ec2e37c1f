using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace CareerBot.Discord.Gateway;

/// <summary>The shards that this process runs.</summary>
internal static partial class ShardPlan
{
    private const int MostShards = 10_000;

    public static IReadOnlyList<ShardId> AllOf(int count) => [.. Enumerable.Range(0, Math.Clamp(count, 1, MostShards)).Select(index => new ShardId(index, count))];

    /// <summary>Reads "0,1 of 4" or "0-3 of 16".</summary>
    public static bool TryRead(string text, [NotNullWhen(true)] out IReadOnlyList<ShardId>? shards)
    {
        shards = null;
        if (Plan.Match(text) is not { Success: true } match) return false;
        var count = Number(match.Groups["count"].Value);
        if (count is < 1 or > MostShards) return false;
        var indexes = new SortedSet<int>();
        foreach (var part in match.Groups["part"].Captures.Select(capture => capture.Value.Split('-')))
        {
            var (first, last) = (Number(part[0]), Number(part[^1]));
            if (first > last || last >= count) return false;
            indexes.UnionWith(Enumerable.Range(first, last - first + 1));
        }

        shards = [.. indexes.Select(index => new ShardId(index, count))];
        return true;
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    // 0,1 of 4 — 0-3, 8 of 16
    [GeneratedRegex(@"^\s*(?<part>[0-9]{1,5}(-[0-9]{1,5})?)(\s*,\s*(?<part>[0-9]{1,5}(-[0-9]{1,5})?))*\s+of\s+(?<count>[0-9]{1,5})\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Plan { get; }
}
