using System.Text;
using CareerBot.Discord.Rest;
using CareerBot.TestKit.Discord;

namespace CareerBot.Discord.Tests.Fake;

/// <summary>The calls over real HTTP, against limits and failures.</summary>
public class RestOverSocketsTests
{
    [Fact]
    public async Task Limits_are_kept_by_what_the_headers_say_so_that_Discord_never_has_to_refuse()
    {
        await using var discord = await FakeDiscord.StartAsync(new FakeDiscordSettings { CallsPerBucket = 5, LimitWindow = TimeSpan.FromMilliseconds(200) });
        await using var wire = await Wire.StartAsync(discord, ("UseGateway", "false"));

        await Task.WhenAll(Enumerable.Range(0, 20).Select(number => wire.Rest.CreateMessageAsync($"{number % 2}", Message(number), CancellationToken.None)));

        Assert.Equal((20, 0, 0), (discord.Store.Messages.Count, discord.Calls.Limited, discord.Calls.Hammered));
        Assert.Empty(discord.Calls.Problems);
    }

    [Fact]
    public async Task Whatever_fails_and_gets_lost_each_message_is_posted_once()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var wire = await Wire.StartAsync(discord);
        (discord.Faults.ServerErrors, discord.Faults.LostAnswers) = (0.03, 0.03);

        await Task.WhenAll(Enumerable.Range(0, 100).Select(number => wire.Rest.CreateMessageAsync($"{number}", Message(number), CancellationToken.None)));

        Assert.Equal(100, discord.Store.Messages.Count);
        Assert.InRange(discord.Calls.Total, 101, 400);
    }

    [Fact]
    public async Task A_429_is_not_followed_by_another_call_before_its_time()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var wire = await Wire.StartAsync(discord);
        await wire.UntilReadyAsync();
        discord.Faults.RateLimits = 1;

        var messages = Task.WhenAll(Enumerable.Range(0, 12).Select(number => wire.Rest.CreateMessageAsync($"{number % 6}", Message(number), CancellationToken.None)));
        await Until.TrueAsync(() => discord.Calls.Limited == 6);
        discord.Faults.RateLimits = 0;
        await messages;

        Assert.Equal((12, 6, 0), (discord.Store.Messages.Count, discord.Calls.Limited, discord.Calls.Hammered));
    }

    [Fact]
    public async Task A_picture_goes_with_its_message()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var wire = await Wire.StartAsync(discord);
        var body = new DiscordBody("""{"content":"Wages","attachments":[{"id":"0","filename":"wages.png","description":"A chart"}]}"""u8.ToArray()) { Files = [new DiscordFile("wages.png", "image/png", new byte[1_000])] };

        await wire.Rest.CreateMessageAsync("1", body, CancellationToken.None);

        Assert.Empty(discord.Calls.Problems);
        Assert.Equal("wages.png", Assert.Single(Assert.Single(discord.Store.Messages.Values).Files));
    }

    [Fact]
    public async Task A_host_that_is_not_there_is_an_error_of_its_own_kind()
    {
        var discord = await FakeDiscord.StartAsync();
        await using var wire = await Wire.StartAsync(discord);
        await discord.DisposeAsync();

        await Assert.ThrowsAsync<DiscordRestException>(() => wire.Rest.CreateMessageAsync("1", Message(1) with { HasEnforcedNonce = false }, CancellationToken.None));
    }

    private static DiscordBody Message(int number) =>
        new(Encoding.UTF8.GetBytes($$"""{"content":"{{number}}","nonce":"{{number}}","enforce_nonce":true}""")) { HasEnforcedNonce = true };
}
