using CareerBot.Conversations.Memory;

namespace CareerBot.Storage.Tests.Memory;

public sealed class SettingsTests : IDisposable
{
    private readonly SomeStore _store = new();

    [Fact]
    public async Task Nothing_holds_where_nothing_was_set() => Assert.Null(await FindAsync("channel"));

    [Fact]
    public async Task A_server_sets_what_holds_in_its_channels()
    {
        await SaveAsync(null, ChannelMode.Thread);

        Assert.Equal(ChannelMode.Thread, (await FindAsync("any"))?.Mode);
        Assert.Null(await _store.Settings.FindAsync("discord", "another", "any", CancellationToken.None));
        Assert.Null(await _store.Settings.FindAsync("teams", "server", "any", CancellationToken.None));
    }

    [Fact]
    public async Task A_channel_goes_before_its_server_and_the_last_setting_counts()
    {
        await SaveAsync("channel", ChannelMode.Every);
        await SaveAsync(null, ChannelMode.Off);
        await SaveAsync("channel", ChannelMode.Mention);

        Assert.Equal(ChannelMode.Mention, (await FindAsync("channel"))?.Mode);
        Assert.Equal(ChannelMode.Off, (await FindAsync("any"))?.Mode);
    }

    [Fact]
    public async Task Settings_never_expire()
    {
        await SaveAsync(null, ChannelMode.Off);
        _store.Time.Advance(TimeSpan.FromDays(5000));
        _store.Sweep.Sweep();

        Assert.Equal(ChannelMode.Off, (await FindAsync("any"))?.Mode);
    }

    public void Dispose() => _store.Dispose();

    private Task<ChannelSettings?> FindAsync(string channel) => _store.Settings.FindAsync("discord", "server", channel, CancellationToken.None);

    private Task SaveAsync(string? channel, ChannelMode mode) => _store.Settings.SaveAsync("discord", "server", channel, new ChannelSettings(mode), CancellationToken.None);
}
