using CareerBot.Discord.Messages;
using CareerBot.Discord.Rest;
using CareerBot.Discord.Tests.Answering;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace CareerBot.Discord.Tests.Messages;

public class TypingTests
{
    [Fact]
    public async Task Typing_is_shown_once_an_answer_takes_over_a_second()
    {
        var (discord, time) = (new RecordedDiscord(), new WatchedTime());
        var answer = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        var typing = new Typing(discord, time, NullLogger<Typing>.Instance).WhileAsync("200", () => answer.Task, CancellationToken.None);

        await time.WaitedForAsync(TimeSpan.FromSeconds(1));
        time.Advance(TimeSpan.FromMilliseconds(999));
        Assert.Empty(discord.Calls);

        await time.PassAsync(TimeSpan.FromMilliseconds(1));
        await Until.TrueAsync(() => discord.Calls.Count == 1);

        answer.SetResult(42);
        Assert.Equal(42, await typing);
        Assert.Single(discord.Calls);
    }

    [Fact]
    public async Task A_typing_sign_that_can_not_be_shown_costs_no_answer()
    {
        var (discord, time) = (new RecordedDiscord { Refuses = _ => new DiscordRestException("Refused.") }, new FakeTimeProvider { AutoAdvanceAmount = TimeSpan.FromSeconds(2) });
        var typing = new Typing(discord, time, NullLogger<Typing>.Instance).WhileAsync("200", () => Task.FromResult(42), CancellationToken.None);
        Assert.Equal(42, await typing);
    }
}
