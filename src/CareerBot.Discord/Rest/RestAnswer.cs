using System.Net;
using System.Text.Json;

namespace CareerBot.Discord.Rest;

/// <summary>What came back for a call: a status with headers and JSON, or the reason why nothing did.</summary>
internal sealed record RestAnswer
{
    public HttpStatusCode? Status { get; init; }

    public RateLimitHeaders Headers { get; init; } = new();

    /// <summary>Undefined where there was none, or where it was no JSON: a proxy's error page.</summary>
    public JsonElement Json { get; init; }

    public Exception? Failure { get; init; }

    /// <summary>The call can't have reached Discord.</summary>
    public bool WasNeverSent { get; init; }

    public bool IsSuccess => Status is { } status && (int)status is >= 200 and < 300;

    public int Code => Json.ValueKind == JsonValueKind.Object && Json.TryGetProperty("code", out var code) && code.ValueKind == JsonValueKind.Number && code.TryGetInt32(out var number) ? number : 0;

    /// <summary>The parts of the body that Discord found fault with.</summary>
    // https://discord.com/developers/docs/reference#error-messages
    public IReadOnlyList<string> Fields =>
        Json.ValueKind == JsonValueKind.Object && Json.TryGetProperty("errors", out var errors) && errors.ValueKind == JsonValueKind.Object
            ? [.. errors.EnumerateObject().Select(part => part.Name)]
            : [];

    /// <summary>How long a 429 asks to wait; one that doesn't say gets a second.</summary>
    public TimeSpan RetryAfter
    {
        get
        {
            var header = Headers.RetryAfter ?? TimeSpan.Zero;
            var body = Json.ValueKind == JsonValueKind.Object && Json.TryGetProperty("retry_after", out var seconds) && seconds.ValueKind == JsonValueKind.Number
                ? RateLimitHeaders.Seconds(seconds.GetDouble()) ?? TimeSpan.Zero
                : TimeSpan.Zero;
            var longer = header > body ? header : body;
            return longer > TimeSpan.Zero ? longer : TimeSpan.FromSeconds(1);
        }
    }

    /// <summary>No call may go, whatever it is. Without JSON the 429 is the doorman's, who knows no routes.</summary>
    public bool IsGlobal => Headers.IsGlobal || Headers.Scope == "global" || Json.ValueKind != JsonValueKind.Object
        || (Json.TryGetProperty("global", out var global) && global.ValueKind == JsonValueKind.True);

    public string Reason => Status is { } status ? $"status {(int)status}" : Failure?.GetType().Name ?? "no answer";
}
