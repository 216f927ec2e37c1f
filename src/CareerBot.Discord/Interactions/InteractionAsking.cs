using CareerBot.Conversations;
using CareerBot.Conversations.Asking;
using CareerBot.Conversations.Limits;
using CareerBot.Core.Replies;
using CareerBot.Core.Turns;
using CareerBot.Discord.Rendering;

namespace CareerBot.Discord.Interactions;

/// <summary>Asks on behalf of an interaction, within a person's share or in need of help, and renders the reply.</summary>
internal sealed class InteractionAsking(ConversationResponder responder, DiscordRenderer renderer, TurnAdmission admission)
{
    public async Task<InteractionReply> AskAsync(ConversationKey key, Turn turn, RenderOptions options, CancellationToken cancellationToken)
    {
        var said = turn.Request is null ? turn.Utterance : null;
        if (!admission.TryAdmit(key, turn.Id, said, out var wait)) return InteractionReply.Privately(Phrases.SlowDown(wait));
        var timed = await responder.RespondAsync(key, turn, cancellationToken);

        // What needs a counsellor is nobody else's business.
        var isPersonal = timed.Reply is Reply.Signpost;
        return new InteractionReply.Say(renderer.Render(timed.Reply, isPersonal ? options with { IsPrivate = true } : options));
    }
}
