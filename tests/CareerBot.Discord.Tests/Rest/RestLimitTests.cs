using System.Net;
using System.Text;
using CareerBot.Discord.Rest;

namespace CareerBot.Discord.Tests.Rest;

public sealed class RestLimitTests : IDisposable
{
    private static readonly DiscordBody Hello = new("""{"content":"Hello"}"""u8.ToArray());

    private readonly ScriptedApi _api = new();

    [Fact]
    public async Task A_full_bucket_is_waited_for_as_long_as_its_headers_say()
    {
        _api.Answer(200, """{"id":"1"}""", ("X-RateLimit-Bucket", "b"), ("X-RateLimit-Remaining", "0"), ("X-RateLimit-Reset-After", "1.5"), ("X-RateLimit-Reset", "1"));
        await _api.Rest.CreateMessageAsync("10", Hello, CancellationToken.None);

        var second = _api.Rest.CreateMessageAsync("10", Hello, CancellationToken.None);

        await _api.Time.PassAsync(TimeSpan.FromSeconds(1.5));
        await second;
        Assert.Equal(2, _api.Calls.Count);
    }

    [Fact]
    public async Task A_full_bucket_of_one_channel_holds_up_no_other()
    {
        _api.Answer(200, """{"id":"1"}""", ("X-RateLimit-Bucket", "b"), ("X-RateLimit-Remaining", "0"), ("X-RateLimit-Reset-After", "60"));
        await _api.Rest.CreateMessageAsync("10", Hello, CancellationToken.None);

        await _api.Rest.CreateMessageAsync("11", Hello, CancellationToken.None);

        Assert.Equal(2, _api.Calls.Count);
    }

    [Fact]
    public async Task Routes_that_Discord_counts_together_wait_together()
    {
        (string, string)[] open = [("X-RateLimit-Bucket", "shared"), ("X-RateLimit-Remaining", "3"), ("X-RateLimit-Reset-After", "5")];
        (string, string)[] full = [("X-RateLimit-Bucket", "shared"), ("X-RateLimit-Remaining", "0"), ("X-RateLimit-Reset-After", "5")];
        _api.Answer(200, """{"id":"1"}""", open).Answer(200, """{"id":"1"}""", full);
        await _api.Rest.EditMessageAsync("10", "1", Hello, CancellationToken.None);
        await _api.Rest.CreateMessageAsync("10", Hello, CancellationToken.None);

        var edit = _api.Rest.EditMessageAsync("10", "1", Hello, CancellationToken.None);

        await _api.Time.PassAsync(TimeSpan.FromSeconds(5));
        await edit;
    }

    [Fact]
    public async Task A_429_is_waited_out_and_the_call_made_again()
    {
        _api.Answer(429, """{"message":"You are being rate limited.","retry_after":0.65,"global":false}""", ("Retry-After", "1"), ("X-RateLimit-Scope", "user"));

        var sent = _api.Rest.CreateMessageAsync("10", Hello, CancellationToken.None);

        await _api.Time.PassAsync(TimeSpan.FromSeconds(1));
        Assert.Equal("77", await sent);
    }

    [Fact]
    public async Task While_a_bucket_is_blocked_nothing_hammers_at_it()
    {
        _api.Answer(429, """{"retry_after":9,"global":false}""", ("Retry-After", "9"));
        var calls = Enumerable.Range(0, 20).Select(_ => _api.Rest.CreateMessageAsync("10", Hello, CancellationToken.None)).ToArray();

        Assert.Single(_api.Calls);
        await _api.Time.PassAsync(TimeSpan.FromSeconds(9));
        await Task.WhenAll(calls);

        Assert.Equal(21, _api.Calls.Count);
    }

    [Fact]
    public async Task A_blocked_bucket_stays_blocked_when_another_call_learns_its_name()
    {
        _api.Answer(429, """{"retry_after":9,"global":false}""").Answer(200, """{"id":"1"}""", ("X-RateLimit-Bucket", "b"), ("X-RateLimit-Remaining", "3"));
        var blocked = _api.Rest.CreateMessageAsync("20", Hello, CancellationToken.None);
        await _api.Rest.CreateMessageAsync("10", Hello, CancellationToken.None);

        var next = _api.Rest.CreateMessageAsync("20", Hello, CancellationToken.None);

        Assert.Equal(2, _api.Calls.Count);
        await _api.Time.PassAsync(TimeSpan.FromSeconds(9));
        await Task.WhenAll(blocked, next);
    }

    [Fact]
    public async Task Messages_of_one_channel_keep_their_order()
    {
        _api.Answer(429, """{"retry_after":2,"global":false}""");
        var calls = Enumerable.Range(0, 5).Select(number => _api.Rest.CreateMessageAsync("10", new DiscordBody(Encoding.UTF8.GetBytes($"{number}")), CancellationToken.None)).ToArray();

        await _api.Time.PassAsync(TimeSpan.FromSeconds(2));
        await Task.WhenAll(calls);

        Assert.Equal(["0", "0", "1", "2", "3", "4"], _api.Calls.Select(call => call.Body));
    }

    [Fact]
    public async Task A_global_429_holds_up_every_call_but_answers_to_interactions()
    {
        _api.Answer(429, """{"retry_after":3,"global":true}""", ("X-RateLimit-Global", "true"));
        var first = _api.Rest.CreateMessageAsync("10", Hello, CancellationToken.None);
        var other = _api.Rest.GetCurrentUserAsync(CancellationToken.None);

        await _api.Rest.RespondAsync("1", "t", Hello, CancellationToken.None);

        Assert.Equal(["POST", "POST"], _api.Calls.Select(call => call.Method));
        await _api.Time.PassAsync(TimeSpan.FromSeconds(3));
        await first;
        await other;
    }

    [Fact]
    public async Task No_more_than_fifty_calls_go_in_a_second_and_answers_to_interactions_beside_them()
    {
        for (var call = 0; call < 50; call++) await _api.Rest.CreateMessageAsync($"{call}", Hello, CancellationToken.None);
        var next = _api.Rest.CreateMessageAsync("next", Hello, CancellationToken.None);

        await _api.Rest.RespondAsync("1", "t", Hello, CancellationToken.None);

        Assert.Equal(51, _api.Calls.Count);
        await _api.Time.PassAsync(TimeSpan.FromSeconds(1));
        await next;
    }

    [Fact]
    public async Task A_wait_longer_than_anybody_would_is_an_error_at_once()
    {
        _api.Answer(429, """{"retry_after":400,"global":false}""");

        var exception = await Assert.ThrowsAsync<DiscordRestException>(() => _api.Rest.CreateMessageAsync("10", Hello, CancellationToken.None));

        Assert.Equal(HttpStatusCode.TooManyRequests, exception.Status);
    }

    [Fact]
    public async Task A_429_that_says_nothing_else_comes_from_the_doorman_and_stops_all_for_a_second()
    {
        _api.Answer(429, "<html>error 1015</html>");
        var call = _api.Rest.GetCurrentUserAsync(CancellationToken.None);
        var other = _api.Rest.CreateMessageAsync("10", Hello, CancellationToken.None);

        Assert.Single(_api.Calls);
        await _api.Time.PassAsync(TimeSpan.FromSeconds(1));
        await call;
        await other;
    }

    [Theory]
    [InlineData("NaN")]
    [InlineData("-5")]
    [InlineData("soon")]
    [InlineData("")]
    public async Task Headers_that_make_no_sense_are_let_be(string resetAfter)
    {
        _api.Answer(200, """{"id":"1"}""", ("X-RateLimit-Remaining", "0"), ("X-RateLimit-Reset-After", resetAfter), ("X-RateLimit-Limit", "many"));
        await _api.Rest.CreateMessageAsync("10", Hello, CancellationToken.None);

        await _api.Rest.CreateMessageAsync("10", Hello, CancellationToken.None);
    }

    [Fact]
    public async Task Buckets_of_interactions_long_over_are_not_kept()
    {
        var buckets = new Buckets(_api.Time);
        for (var interaction = 0; interaction < 10_000; interaction++)
        {
            var bucket = await buckets.EnterAsync(Routes.FollowUp("2", $"token-{interaction}", Hello), CancellationToken.None);
            bucket.Leave();
        }

        Assert.InRange(buckets.Count, 1, 2_048);
    }

    public void Dispose() => _api.Dispose();
}
