using CareerBot.Discord.Messages;
using CareerBot.Discord.Payloads;
using CareerBot.Discord.Sending;
using CareerBot.Discord.Tests.Answering;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace CareerBot.Discord.Tests.Sending;

/// <summary>A queue for each channel: bounded, in order, with a deadline, and nobody left without a word.</summary>
public sealed class ChannelQueuesTests : IAsyncLifetime, IDisposable
{
    private readonly FakeTimeProvider _time = new();
    private readonly RecordedDiscord _discord = new();
    private readonly TaskCompletionSource _gate = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<string> _sent = [];
    private readonly ChannelQueues _queues;
    private readonly ChannelPermissions _permissions;

    public ChannelQueuesTests()
    {
        _permissions = new ChannelPermissions(_time, NullLogger<ChannelPermissions>.Instance);
        var sender = new MessageSender(_discord, _permissions, NullLogger<MessageSender>.Instance);
        _queues = new ChannelQueues(sender, _permissions, new MessageCounts(), _time, NullLogger<ChannelQueues>.Instance);
    }

    public Task InitializeAsync() => _queues.StartAsync(CancellationToken.None);

    public async Task DisposeAsync()
    {
        _gate.TrySetResult();
        await _queues.StopAsync(CancellationToken.None);
    }

    public void Dispose() => _queues.Dispose();

    [Fact]
    public async Task A_channel_that_waits_holds_up_no_other_and_keeps_its_order()
    {
        Post("1", "10", wait: true);
        for (var i = 2; i < 6; i++) Post($"{i}", "10");
        Post("9", "11");
        await SentAsync("9");

        Assert.Equal(["9"], Sent());
        _gate.SetResult();
        await SentAsync("5");
        Assert.Equal(["9", "1", "2", "3", "4", "5"], Sent());
    }

    [Fact]
    public async Task What_is_urgent_goes_first_and_is_never_turned_away()
    {
        Post("0", "10", wait: true);
        await Until.TrueAsync(() => _queues.Waiting == 0);
        for (var i = 1; i <= ChannelQueues.MostInChannel + 1; i++) Post($"{i}", "10");
        _queues.Post(Message("help", "10") with { IsUrgent = true });

        _gate.SetResult();
        await SentAsync("help");
        await SentAsync($"{ChannelQueues.MostInChannel}");

        Assert.Equal("help", Sent()[1]);
    }

    [Fact]
    public async Task Those_for_whom_there_is_no_room_are_named_in_one_message()
    {
        Post("0", "10", wait: true);
        await Until.TrueAsync(() => _queues.Waiting == 0);
        for (var i = 1; i <= ChannelQueues.MostInChannel + 3; i++) Post($"{i}", "10");

        _gate.SetResult();
        var notice = Assert.Single(await _discord.WaitForMessagesAsync(1));

        Assert.Null(notice.RepliesTo);
        Assert.All(Enumerable.Range(ChannelQueues.MostInChannel + 1, 3), person => Assert.Contains($"<@{User($"{person}")}>", notice.Text, StringComparison.Ordinal));
        await SentAsync($"{ChannelQueues.MostInChannel}");
        Assert.Single(_discord.Messages);
    }

    [Fact]
    public async Task One_person_alone_is_told_in_reply_and_once_a_minute()
    {
        for (var i = 0; i < 5; i++) _queues.Tell(Question("1", "10"), Phrases.Busy);
        var notice = Assert.Single(await _discord.WaitForMessagesAsync(1));
        Assert.Equal(("1", Phrases.Busy), (notice.RepliesTo, notice.Text));

        _time.Advance(TimeSpan.FromMinutes(1));
        _queues.Tell(Question("1", "10"), Phrases.Busy);
        await _discord.WaitForMessagesAsync(2);
    }

    [Fact]
    public async Task What_comes_too_late_is_not_said_and_the_person_hears_that()
    {
        Post("1", "10", wait: true);
        await Until.TrueAsync(() => _queues.Waiting == 0);
        Post("2", "10");
        _time.Advance(ChannelQueues.Deadline + TimeSpan.FromSeconds(1));
        Post("3", "10");

        _gate.SetResult();
        var notice = Assert.Single(await _discord.WaitForMessagesAsync(1));
        await SentAsync("3");

        Assert.Equal(("2", Phrases.TookTooLong), (notice.RepliesTo, notice.Text));
        Assert.Equal(["1", "3"], Sent());
    }

    [Fact]
    public async Task A_message_that_throws_ends_itself_alone()
    {
        _queues.Post(new OutgoingMessage(Question("1", "10"), "10", _ => throw new InvalidOperationException("No.")));
        Post("2", "10");

        await SentAsync("2");
    }

    [Fact]
    public async Task What_waits_when_the_host_stops_is_still_sent()
    {
        Post("1", "10", wait: true);
        for (var i = 2; i < 20; i++) Post($"{i}", $"{i % 3}");

        var stop = _queues.StopAsync(CancellationToken.None);
        _gate.SetResult();
        await stop;

        Assert.Equal(19, Sent().Length);
    }

    [Fact]
    public async Task So_is_what_only_then_turns_out_to_be_said()
    {
        _queues.Post(new OutgoingMessage(Question("1", "10"), "threads of 10", async _ =>
        {
            await _gate.Task;
            Post("2", "11");
        }));

        var stop = _queues.StopAsync(CancellationToken.None);
        _gate.SetResult();
        await stop;

        Assert.Equal(["2"], Sent());
    }

    [Fact]
    public async Task What_can_not_be_sent_in_time_does_not_keep_the_host_from_stopping()
    {
        _queues.Post(new OutgoingMessage(Question("1", "10"), "10", token => Task.Delay(Timeout.InfiniteTimeSpan, token)));
        Post("2", "10");

        var stop = _queues.StopAsync(CancellationToken.None);
        await _time.AdvanceUntilAsync(stop, TimeSpan.FromSeconds(1));

        Assert.Empty(Sent());
    }

    [Fact]
    public void In_a_closed_channel_nobody_is_told_anything()
    {
        _permissions.Remember("1", "10", MissingPermission.SendMessages, 50013);

        _queues.Tell(Question("1", "10"), Phrases.Busy);

        Assert.Empty(_discord.Messages);
    }

    private static string User(string id) => $"8035111022467{id.PadLeft(4, '0')}";

    private static ReceivedMessage Question(string id, string channel) => new() { Id = id, ChannelId = channel, GuildId = "1", Author = new ReceivedUser { Id = User(id) } };

    private void Post(string id, string channel, bool wait = false) => _queues.Post(Message(id, channel, wait));

    private OutgoingMessage Message(string id, string channel, bool wait = false) => new(Question(id, channel), channel, async _ =>
    {
        if (wait) await _gate.Task;
        lock (_sent) _sent.Add(id);
    });

    private string[] Sent()
    {
        lock (_sent) return [.. _sent];
    }

    private Task SentAsync(string id) => Until.TrueAsync(() => Sent().Contains(id));
}
