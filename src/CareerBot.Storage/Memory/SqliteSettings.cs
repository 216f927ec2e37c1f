using CareerBot.Conversations.Memory;
using CareerBot.Storage.Sql;

namespace CareerBot.Storage.Memory;

/// <summary>How the bot behaves in channels and servers; ids of servers and channels are not personal and stand as they are.</summary>
internal sealed class SqliteSettings(Database database) : ISettingsStore
{
    /// <summary>Stands for every channel of a server that has no setting of its own.</summary>
    private const string Everywhere = "";

    public Task<ChannelSettings?> FindAsync(string platform, string server, string channel, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var modes = database.Do(opened => opened.Read(
            "SELECT mode FROM setting WHERE platform = @0 AND server = @1 AND channel IN (@2, '') ORDER BY channel = '' LIMIT 1",
            row => row.GetString(0),
            platform,
            server,
            channel));
        return Task.FromResult(modes is [var name] && Enum.TryParse<ChannelMode>(name, out var mode) ? new ChannelSettings(mode) : null);
    }

    public Task SaveAsync(string platform, string server, string? channel, ChannelSettings settings, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(settings);
        cancellationToken.ThrowIfCancellationRequested();
        database.Do(opened => opened.Execute(
            "INSERT OR REPLACE INTO setting (platform, server, channel, mode) VALUES (@0, @1, @2, @3)",
            platform,
            server,
            channel ?? Everywhere,
            settings.Mode.ToString()));
        return Task.CompletedTask;
    }
}
