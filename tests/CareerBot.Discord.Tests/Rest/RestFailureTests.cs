using System.Net;
using CareerBot.Discord.Rest;

namespace CareerBot.Discord.Tests.Rest;

public sealed class RestFailureTests : IDisposable
{
    private static readonly DiscordBody Plain = new("""{"content":"Hello"}"""u8.ToArray());

    private static readonly DiscordBody WithNonce = Plain with { HasEnforcedNonce = true };

    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(0.25);

    private readonly ScriptedApi _api = new();

    [Fact]
    public async Task A_message_with_an_enforced_nonce_is_sent_again_after_a_failure_of_Discords()
    {
        _api.Answer(500).Answer(502, "<html>Bad Gateway</html>");

        var sent = _api.Rest.CreateMessageAsync("10", WithNonce, CancellationToken.None);

        await _api.Time.PassAsync(FirstWait);
        await _api.Time.PassAsync(FirstWait * 2);
        Assert.Equal("77", await sent);
        Assert.Equal(3, _api.Calls.Count);
    }

    [Fact]
    public async Task A_message_without_one_is_not_sent_twice()
    {
        _api.Answer(500);

        var exception = await Assert.ThrowsAsync<DiscordRestException>(() => _api.Rest.CreateMessageAsync("10", Plain, CancellationToken.None));

        Assert.Equal(HttpStatusCode.InternalServerError, exception.Status);
        Assert.Single(_api.Calls);
    }

    [Fact]
    public async Task A_follow_up_is_not_sent_twice_as_it_has_no_nonce()
    {
        _api.Answer(503);

        await Assert.ThrowsAsync<DiscordRestException>(() => _api.Rest.FollowUpAsync("2", "t", WithNonce, CancellationToken.None));

        Assert.Single(_api.Calls);
    }

    [Fact]
    public async Task A_refused_connection_has_delivered_nothing_so_anything_is_sent_again()
    {
        _api.Fail(new HttpRequestException(HttpRequestError.ConnectionError));

        var sent = _api.Rest.CreateMessageAsync("10", Plain, CancellationToken.None);

        await _api.Time.PassAsync(FirstWait);
        Assert.Equal("77", await sent);
    }

    [Fact]
    public async Task A_connection_cut_half_way_may_have_delivered_the_call()
    {
        _api.Fail(new HttpRequestException(HttpRequestError.ResponseEnded));

        await Assert.ThrowsAsync<DiscordRestException>(() => _api.Rest.CreateMessageAsync("10", Plain, CancellationToken.None));

        Assert.Single(_api.Calls);
    }

    [Fact]
    public async Task A_call_that_is_never_answered_is_given_up_after_its_time()
    {
        _api.Hang();
        var sent = _api.Rest.CreateMessageAsync("10", Plain, CancellationToken.None);

        await _api.Time.PassAsync(TimeSpan.FromSeconds(7));

        await Assert.ThrowsAsync<DiscordRestException>(() => sent);
    }

    [Fact]
    public async Task A_second_answer_to_an_interaction_that_is_never_answered_ends_with_the_interaction()
    {
        _api.Hang();
        var sent = _api.Rest.RespondAsync("1", "t", Plain, CancellationToken.None);

        await _api.Time.PassAsync(TimeSpan.FromSeconds(3));

        await Assert.ThrowsAsync<DiscordRestException>(() => sent);
    }

    [Fact]
    public async Task An_answer_to_an_interaction_that_had_arrived_before_it_was_repeated_is_a_success()
    {
        _api.Answer(500).Answer(400, """{"message":"Interaction has already been acknowledged.","code":40060}""");
        var sent = _api.Rest.RespondAsync("1", "t", Plain, CancellationToken.None);

        await _api.Time.PassAsync(FirstWait);

        await sent;
    }

    [Fact]
    public async Task An_interaction_that_is_over_is_lost_and_not_tried_again()
    {
        _api.Answer(404, """{"message":"Unknown interaction","code":10062}""");

        var exception = await Assert.ThrowsAsync<DiscordRestException>(() => _api.Rest.RespondAsync("1", "t", Plain, CancellationToken.None));

        Assert.True(exception.IsLostInteraction);
        Assert.Single(_api.Calls);
    }

    [Fact]
    public async Task A_thread_that_is_there_already_is_the_messages_thread()
    {
        _api.Answer(400, """{"message":"A thread has already been created for this message","code":160004}""");

        Assert.Equal("555", await _api.Rest.StartThreadAsync("10", "555", Plain, CancellationToken.None));
    }

    [Fact]
    public async Task Five_tries_are_enough()
    {
        _api.Answer(500).Answer(500).Answer(500).Answer(500).Answer(500);
        var sent = _api.Rest.GetCurrentUserAsync(CancellationToken.None);

        foreach (var factor in (int[])[1, 2, 4, 8]) await _api.Time.PassAsync(FirstWait * factor);

        await Assert.ThrowsAsync<DiscordRestException>(() => sent);
        Assert.Equal(5, _api.Calls.Count);
    }

    [Fact]
    public async Task A_no_is_a_no()
    {
        _api.Answer(403, """{"message":"Missing Permissions","code":50013}""");

        var exception = await Assert.ThrowsAsync<DiscordRestException>(() => _api.Rest.CreateMessageAsync("10", WithNonce, CancellationToken.None));

        Assert.Equal((HttpStatusCode.Forbidden, 50013), (exception.Status, exception.Code));
        Assert.Single(_api.Calls);
    }

    [Fact]
    public async Task After_a_401_nothing_more_is_sent_with_the_token()
    {
        _api.Answer(401, """{"message":"401: Unauthorized","code":0}""");
        await Assert.ThrowsAsync<DiscordRestException>(() => _api.Rest.GetCurrentUserAsync(CancellationToken.None));

        var exception = await Assert.ThrowsAsync<DiscordRestException>(() => _api.Rest.CreateMessageAsync("10", Plain, CancellationToken.None));

        Assert.Equal(HttpStatusCode.Unauthorized, exception.Status);
        Assert.Single(_api.Calls);
        await _api.Rest.RespondAsync("1", "t", Plain, CancellationToken.None);
    }

    [Fact]
    public async Task After_a_thousand_refusals_within_ten_minutes_nothing_is_sent_until_fewer_are_counted()
    {
        await RefuseAsync(InvalidCalls.Most);

        await Assert.ThrowsAsync<DiscordRestException>(() => _api.Rest.CreateMessageAsync("1", Plain, CancellationToken.None));
        Assert.Equal((true, InvalidCalls.Most), (_api.Invalid.IsShut, _api.Calls.Count));

        _api.Time.Advance(TimeSpan.FromMinutes(10));
        await _api.Rest.CreateMessageAsync("1", Plain, CancellationToken.None);
        Assert.Equal((false, InvalidCalls.Most + 1), (_api.Invalid.IsShut, _api.Calls.Count));
    }

    [Fact]
    public async Task Whatever_was_refused_an_interaction_is_answered()
    {
        await RefuseAsync(InvalidCalls.Most);

        await _api.Rest.RespondAsync("1", "t", Plain, CancellationToken.None);
        await _api.Rest.FollowUpAsync("2", "t", Plain, CancellationToken.None);

        Assert.Equal(InvalidCalls.Most + 2, _api.Calls.Count);
    }

    [Fact]
    public async Task A_refusal_names_the_parts_of_the_body_that_Discord_found_fault_with()
    {
        _api.Answer(400, """{"message":"Invalid Form Body","code":50035,"errors":{"message_reference":{"_errors":[{"code":"MESSAGE_REFERENCE_UNKNOWN_MESSAGE"}]}}}""");

        var exception = await Assert.ThrowsAsync<DiscordRestException>(() => _api.Rest.CreateMessageAsync("10", Plain, CancellationToken.None));

        Assert.Equal(["message_reference"], exception.Fields);
    }

    [Fact]
    public async Task A_sign_of_typing_waits_for_nothing()
    {
        _api.Answer(200, "", ("X-RateLimit-Bucket", "b"), ("X-RateLimit-Remaining", "0"), ("X-RateLimit-Reset-After", "2"));
        await _api.Rest.TriggerTypingAsync("10", CancellationToken.None);

        await Assert.ThrowsAsync<DiscordRestException>(() => _api.Rest.TriggerTypingAsync("10", CancellationToken.None));

        await _api.Rest.TriggerTypingAsync("11", CancellationToken.None);
        Assert.Equal(["channels/10/typing", "channels/11/typing"], _api.Calls.Select(call => call.Path));
    }

    [Fact]
    public async Task Limits_shared_with_others_are_not_counted_against_us()
    {
        var headers = RateLimitHeaders.Of(Response(("X-RateLimit-Scope", "shared")).Headers);
        for (var call = 0; call < InvalidCalls.Most * 2; call++) _api.Invalid.Count(Routes.CurrentUser, HttpStatusCode.TooManyRequests, headers);

        await _api.Rest.GetCurrentUserAsync(CancellationToken.None);
    }

    [Fact]
    public async Task Who_cancels_gets_a_cancellation()
    {
        _api.Hang();
        using var leave = new CancellationTokenSource();
        var sent = _api.Rest.CreateMessageAsync("10", Plain, leave.Token);

        await leave.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sent);
        await _api.Rest.CreateMessageAsync("10", Plain, CancellationToken.None);
    }

    public void Dispose() => _api.Dispose();

    private async Task RefuseAsync(int times)
    {
        for (var call = 0; call < times; call++)
        {
            _api.Answer(403, """{"code":50013}""");
            await Assert.ThrowsAsync<DiscordRestException>(() => _api.Rest.RespondAsync($"{call}", "t", Plain, CancellationToken.None));
        }
    }

    private static HttpResponseMessage Response(params (string Name, string Value)[] headers)
    {
        var response = new HttpResponseMessage();
        foreach (var (name, value) in headers) response.Headers.TryAddWithoutValidation(name, value);
        return response;
    }
}
