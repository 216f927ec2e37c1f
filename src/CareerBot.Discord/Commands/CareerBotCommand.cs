using System.Globalization;
using CareerBot.Conversations.Memory;
using CareerBot.Core.Retrieval;
using CareerBot.Discord.Gateway;
using CareerBot.Discord.Interactions;
using CareerBot.Discord.Messages;
using CareerBot.Discord.Payloads;
using CareerBot.Discord.Sending;
using Microsoft.Extensions.Options;

namespace CareerBot.Discord.Commands;

/// <summary>For people who may manage the server: when the bot answers, and how it is doing.</summary>
internal sealed class CareerBotCommand(
    SafeStore store, ChannelModes modes, IKnowledge knowledge, MessageCounts counts, ChannelPermissions permissions, IOptions<DiscordOptions> options)
    : IDiscordCommand
{
    // https://docs.discord.com/developers/topics/permissions#permissions-bitwise-permission-flags
    private const long ManageServer = 1 << 5;
    private const long Administrator = 1 << 3;
    private const int ServerContext = 0;
    private const int ServerInstall = 0;
    private const int MostRefusals = 5;
    private const int TextChannel = 0;
    private const int AnnouncementChannel = 5;

    private static readonly CommandChoice[] Modes =
    [
        Define.Choice(CommandTexts.ModeMention, "mention"),
        Define.Choice(CommandTexts.ModeThread, "thread"),
        Define.Choice(CommandTexts.ModeEvery, "every"),
        Define.Choice(CommandTexts.ModeOff, "off"),
    ];

    public static CommandPayload Shape { get; } = Define.Command(
        CommandTexts.BotName,
        CommandTexts.Bot,
        Define.Option(CommandOptionType.Subcommand, CommandTexts.SettingsName, CommandTexts.Settings) with
        {
            Options =
            [
                Define.Option(CommandOptionType.Text, CommandTexts.ModeName, CommandTexts.Mode) with { Choices = Modes },
                Define.Option(CommandOptionType.Channel, CommandTexts.ChannelName, CommandTexts.Channel) with { ChannelTypes = [TextChannel, AnnouncementChannel] },
            ],
        },
        Define.Option(CommandOptionType.Subcommand, CommandTexts.StatusName, CommandTexts.Status)) with
    {
        DefaultMemberPermissions = ManageServer,
        Contexts = [ServerContext],
        IntegrationTypes = [ServerInstall],
    };

    public CommandPayload Definition => Shape;

    public async Task<InteractionReply> RunAsync(CommandCall call, CancellationToken cancellationToken)
    {
        if (call.Interaction.GuildId is not { } server || !MayManage(call.Interaction.Member)) return InteractionReply.Privately(Phrases.NotAllowed);
        return call.Subcommand switch
        {
            "settings" => InteractionReply.Privately(await SettingsAsync(call, server, cancellationToken)),
            "status" => InteractionReply.Privately(await StatusAsync(call, server, cancellationToken)),
            _ => InteractionReply.Privately(Phrases.UnknownCommand),
        };
    }

    /// <summary>Checked here too: what a client shows is no protection.</summary>
    private static bool MayManage(ReceivedMember? member) =>
        long.TryParse(member?.Permissions, NumberStyles.None, CultureInfo.InvariantCulture, out var bits) && (bits & (ManageServer | Administrator)) != 0;

    private async Task<string> SettingsAsync(CommandCall call, string server, CancellationToken cancellationToken)
    {
        var channel = call.Id(OptionNames.Channel);
        if (ModeOf(call.OneOf(OptionNames.Mode, Modes)) is not { } mode)
        {
            var shown = channel ?? call.Interaction.ChannelId ?? string.Empty;
            return Phrases.ModeIs(shown, await modes.OfAsync(server, shown, cancellationToken));
        }

        if (!await modes.TrySaveAsync(server, channel, mode, cancellationToken)) return Phrases.NotSaved;
        var saved = Phrases.ModeSaved(channel, mode);
        return mode == ChannelMode.Every && !options.Value.Intents.HasFlag(GatewayIntents.MessageContent) ? $"{saved}\n{Phrases.NeedsMessageContent}" : saved;
    }

    private static ChannelMode? ModeOf(string? name) => name switch
    {
        "mention" => ChannelMode.Mention,
        "thread" => ChannelMode.Thread,
        "every" => ChannelMode.Every,
        "off" => ChannelMode.Off,
        _ => null,
    };

    /// <summary>What the bot may not do in this server, and what to do about it.</summary>
    private IEnumerable<string> Refusals(string server)
    {
        var refusals = permissions.In(server);
        var worstFirst = refusals.OrderByDescending(refused => refused.Missing.HasFlag(MissingPermission.SendMessages));
        var shown = worstFirst.Take(MostRefusals).Select(Phrases.Refuses);
        return refusals.Count <= MostRefusals ? shown : shown.Append(Phrases.MoreRefuse(refusals.Count - MostRefusals));
    }

    private async Task<string> StatusAsync(CommandCall call, string server, CancellationToken cancellationToken)
    {
        using var lease = knowledge.Acquire();
        var facts = KnowledgeFacts.Of(lease.Snapshot);
        var channel = call.Interaction.ChannelId ?? string.Empty;
        var mode = await modes.OfAsync(server, channel, cancellationToken);
        var votes = await store.TryCountVotesAsync(cancellationToken);
        List<string> lines = [facts, Phrases.ModeIs(channel, mode), Phrases.Counted(counts.Answered, counts.Busy)];
        lines.AddRange(Refusals(server));
        if (votes is not null) lines.Add(Phrases.Votes(votes.Sum(vote => vote.Up), votes.Sum(vote => vote.Down)));
        return string.Join('\n', lines);
    }
}
