namespace CareerBot.Conversations.Memory;

/// <summary>How the bot behaves in a server and in its channels, as people with the right to do so have set it.</summary>
public interface ISettingsStore
{
    /// <summary>What holds in a channel: its own setting, or else that of its server; null where neither is set.</summary>
    Task<ChannelSettings?> FindAsync(string platform, string server, string channel, CancellationToken cancellationToken);

    /// <summary>Sets a channel, or the server's default where <paramref name="channel"/> is null.</summary>
    Task SaveAsync(string platform, string server, string? channel, ChannelSettings settings, CancellationToken cancellationToken);
}
