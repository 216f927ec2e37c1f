using CareerBot.Conversations.Privacy;
using CareerBot.Core.Retrieval;
using CareerBot.Discord.Interactions;
using CareerBot.Discord.Payloads;

namespace CareerBot.Discord.Commands;

/// <summary>How recent the knowledge is, and what is stored about people.</summary>
internal sealed class AboutCommand(IKnowledge knowledge, PrivacyNotice privacy) : IDiscordCommand
{
    public static CommandPayload Shape { get; } = Define.Command(CommandTexts.AboutName, CommandTexts.About);

    public CommandPayload Definition => Shape;

    public Task<InteractionReply> RunAsync(CommandCall call, CancellationToken cancellationToken)
    {
        using var lease = knowledge.Acquire();
        return Task.FromResult<InteractionReply>(InteractionReply.Privately($"{Phrases.About}\n{KnowledgeFacts.Of(lease.Snapshot)}\n\n{privacy.Answer}"));
    }
}
