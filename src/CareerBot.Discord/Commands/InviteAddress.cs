using System.Globalization;

namespace CareerBot.Discord.Commands;

/// <summary>The address under which a server's owner adds the bot, with what it needs there and nothing more.</summary>
public static class InviteAddress
{
    // https://docs.discord.com/developers/topics/permissions#permissions-bitwise-permission-flags
    private const long ViewChannel = 1L << 10;
    private const long SendMessages = 1L << 11;
    private const long EmbedLinks = 1L << 14;
    private const long AttachFiles = 1L << 15;
    private const long ReadMessageHistory = 1L << 16;
    private const long CreatePublicThreads = 1L << 35;
    private const long SendMessagesInThreads = 1L << 38;

    public const long Permissions = ViewChannel | SendMessages | EmbedLinks | AttachFiles | ReadMessageHistory | CreatePublicThreads | SendMessagesInThreads;

    public static string Of(string applicationId) =>
        $"https://discord.com/oauth2/authorize?client_id={Uri.EscapeDataString(applicationId)}&scope=bot%20applications.commands&permissions={Permissions.ToString(CultureInfo.InvariantCulture)}";
}
