using System.Text.Json.Serialization;
using CareerBot.Core.Replies;

namespace CareerBot.Asking;

/// <summary>Something to pick, as JSON.</summary>
internal sealed record ChoiceRecord
{
    public required string Guide { get; init; }

    /// <summary>Null where the guide as a whole is meant.</summary>
    public required string? Section { get; init; }

    public required string Heading { get; init; }

    public required string Url { get; init; }

    /// <summary>What picking it asks for; send it back with the next question.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public RequestRecord? Request { get; init; }

    public static ChoiceRecord Of(Choice choice) => new()
    {
        Guide = choice.GuideId,
        Section = choice.SectionId,
        Heading = choice.Label,
        Url = choice.Url,
        Request = RequestRecord.Of(choice.Request),
    };
}
