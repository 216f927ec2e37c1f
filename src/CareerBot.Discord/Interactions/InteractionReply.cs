using CareerBot.Discord.Payloads;

namespace CareerBot.Discord.Interactions;

/// <summary>What an interaction is answered with. The set is closed.</summary>
internal abstract record InteractionReply
{
    private InteractionReply()
    {
    }

    /// <summary>A sentence that only the person who acted sees.</summary>
    public static Say Privately(string sentence) => new(new MessagePayload { Content = sentence, Flags = MessagePayload.Ephemeral });

    /// <summary>"I am here."</summary>
    internal sealed record Pong : InteractionReply;

    /// <summary>A new message.</summary>
    internal sealed record Say(MessagePayload Message) : InteractionReply;

    /// <summary>Proposals, none included: a list that never comes looks broken.</summary>
    internal sealed record Complete(IReadOnlyList<CommandChoice> Choices) : InteractionReply;
}
