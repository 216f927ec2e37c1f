using System.ComponentModel;
using CareerBot.Asking;

namespace CareerBot.Web;

/// <summary>A question that came in over HTTP.</summary>
internal sealed record WebQuestion
{
    [Description("What the person asks, as typed.")]
    public required string Question { get; init; }

    [Description("The \"conversation\" of the reply before, unchanged; leave it out at the start.")]
    public string? Conversation { get; init; }

    [Description("Id of the only guide to answer from.")]
    public string? Guide { get; init; }

    [Description("The \"request\" of the choice that was picked, unchanged; the question is then its heading.")]
    public RequestRecord? Request { get; init; }
}
