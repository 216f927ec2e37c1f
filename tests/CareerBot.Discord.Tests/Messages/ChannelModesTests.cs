using CareerBot.Conversations.Memory;
using CareerBot.Discord.Messages;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Moq;

namespace CareerBot.Discord.Tests.Messages;

/// <summary>What is kept of the settings, so that the gateway's reader need not ask the store.</summary>
public sealed class ChannelModesTests
{
    private readonly Mock<ISettingsStore> _settings = new();

    private readonly FakeTimeProvider _time = new();

    private readonly ChannelModes _modes;

    private ChannelMode _saved = ChannelMode.Mention;

    public ChannelModesTests()
    {
        _settings.Setup(settings => settings.FindAsync(It.IsAny<string>(), It.IsAny<string>(), It.IsAny<string>(), It.IsAny<CancellationToken>())).ReturnsAsync(() => new ChannelSettings(_saved));
        _settings.Setup(settings => settings.SaveAsync(It.IsAny<string>(), It.IsAny<string>(), It.IsAny<string?>(), It.IsAny<ChannelSettings>(), It.IsAny<CancellationToken>()))
            .Callback((string _, string _, string? _, ChannelSettings saved, CancellationToken _) => _saved = saved.Mode)
            .Returns(Task.CompletedTask);
        var store = new SafeStore(Mock.Of<IProcessedTurns>(), _settings.Object, Mock.Of<IFeedback>(), NullLogger<SafeStore>.Instance);
        _modes = new ChannelModes(store, _time);
    }

    [Fact]
    public async Task A_setting_holds_at_once_in_every_channel_of_its_server()
    {
        await OfAsync("channel");
        await _modes.TrySaveAsync("server", null, ChannelMode.Thread, CancellationToken.None);

        Assert.Equal((ChannelMode.Thread, ChannelMode.Thread), (await OfAsync("channel"), await OfAsync("another")));
    }

    [Fact]
    public async Task What_was_read_while_a_setting_was_saved_is_not_kept()
    {
        var answer = new TaskCompletionSource<ChannelSettings?>();
        _settings.Setup(settings => settings.FindAsync(It.IsAny<string>(), It.IsAny<string>(), "slow", It.IsAny<CancellationToken>())).Returns(answer.Task);
        var reading = OfAsync("slow");

        await _modes.TrySaveAsync("server", null, ChannelMode.Thread, CancellationToken.None);
        answer.SetResult(new ChannelSettings(ChannelMode.Mention));
        await reading;

        Assert.Null(_modes.Peek("server", "slow"));
    }

    [Fact]
    public async Task A_mode_is_read_again_after_a_minute_because_another_replica_may_have_set_it()
    {
        await OfAsync("channel");
        _saved = ChannelMode.Off;
        Assert.Equal(ChannelMode.Mention, _modes.Peek("server", "channel"));

        _time.Advance(TimeSpan.FromMinutes(1));

        Assert.Null(_modes.Peek("server", "channel"));
        Assert.Equal(ChannelMode.Off, await OfAsync("channel"));
    }

    [Fact]
    public async Task With_more_channels_than_are_kept_the_oldest_is_forgotten_and_no_other()
    {
        for (var channel = 0; channel <= 10_000; channel++) await OfAsync($"{channel}");

        Assert.Equal((null, (ChannelMode?)ChannelMode.Mention), (_modes.Peek("server", "0"), _modes.Peek("server", "1")));
    }

    [Fact]
    public async Task A_setting_of_one_server_leaves_what_is_kept_of_others()
    {
        await OfAsync("channel");

        await _modes.TrySaveAsync("another", null, ChannelMode.Thread, CancellationToken.None);

        Assert.Equal(ChannelMode.Mention, _modes.Peek("server", "channel"));
    }

    private Task<ChannelMode> OfAsync(string channel) => _modes.OfAsync("server", channel, CancellationToken.None);
}
