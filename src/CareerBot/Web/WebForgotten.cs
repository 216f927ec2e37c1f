using System.ComponentModel;

namespace CareerBot.Web;

/// <summary>What a person of the web page reads who wants to be forgotten.</summary>
internal sealed record WebForgotten
{
    [Description("What the person reads.")]
    public required string Text { get; init; }

    [Description("Always null: the next question begins a new conversation.")]
    public required string? Conversation { get; init; }
}
