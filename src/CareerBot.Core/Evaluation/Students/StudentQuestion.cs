using System.Text.Json.Serialization;

namespace CareerBot.Core.Evaluation.Students;

/// <summary>One question of a real student with what a strict but fair adviser calls a right reply.</summary>
public sealed record StudentQuestion
{
    public required string Id { get; init; }

    public required string Question { get; init; }

    /// <summary>What the person said before, oldest first.</summary>
    public IReadOnlyList<string> History { get => field ?? []; init; }

    /// <summary>Acts that are right, best first: "answer", "facts", "salary", "compare", "rank", "explore", "general", "circumstance", "choose", "refuse", "signpost:KIND", "small_talk", "off_topic", "decline".</summary>
    public required IReadOnlyList<string> Want { get; init; }

    /// <summary>SOC codes or guide ids, one of which a reply that asserts something must be about; empty where any will do.</summary>
    public IReadOnlyList<string> About { get => field ?? []; init; }

    /// <summary>Each inner list holds alternatives; a right reply's text holds one of each.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Must { get => field ?? []; init; }

    /// <summary>Sure signs of a wrong reply.</summary>
    [JsonPropertyName("mustnot")]
    public IReadOnlyList<string> MustNot { get => field ?? []; init; }

    public IReadOnlyList<string> Tags { get => field ?? []; init; }
}
