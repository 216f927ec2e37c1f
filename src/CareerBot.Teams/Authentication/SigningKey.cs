using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace CareerBot.Teams.Authentication;

/// <summary>A published key, and the channels it may speak for.</summary>
internal sealed record SigningKey(JsonWebKey Key, IReadOnlyList<string> Endorsements)
{
    private const string Member = "endorsements";

    /// <summary>Every key that speaks for Teams says so.</summary>
    private const string AlwaysEndorsed = "msteams";

    public static SigningKey Of(JsonWebKey key) => new(key, key.AdditionalData.TryGetValue(Member, out var value) ? Read(value) : []);

    /// <summary>A key without endorsements speaks for any channel but Teams.</summary>
    public bool Endorses(string? channelId) => Endorsements.Count == 0
        ? !string.Equals(channelId, AlwaysEndorsed, StringComparison.OrdinalIgnoreCase)
        : channelId is not null && Endorsements.Contains(channelId, StringComparer.Ordinal);

    /// <summary>What is no list of names endorses nothing, rather than everything.</summary>
    private static IReadOnlyList<string> Read(object? value) => value switch
    {
        JsonElement { ValueKind: JsonValueKind.Array } array => [.. array.EnumerateArray().Select(item => item.ToString())],
        IEnumerable<object?> items => [.. items.Select(item => item?.ToString() ?? string.Empty)],
        _ => [string.Empty],
    };
}
