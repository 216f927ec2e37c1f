using CareerBot.Discord.Gateway;
using static CareerBot.Discord.Tests.Gateway.Frames;

namespace CareerBot.Discord.Tests.Gateway;

public class ShardReconnectTests
{
    /// <summary>What a connection waits that ended before its first heartbeat was acknowledged; half of a second by chance.</summary>
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(0.75);

    private static readonly TimeSpan Spacing = TimeSpan.FromSeconds(5);

    [Fact]
    public async Task A_reconnect_request_resumes_the_session_on_the_resume_url()
    {
        var script = Running(sequence: 7)
            .Send(Reconnect).ExpectClose(4200).Pass(FirstWait)
            .ExpectConnect(ResumeUrl).Send(Hello).Expect(GatewayOpcode.Resume, resume =>
            {
                Assert.Equal(SomeGateway.Token, resume.GetProperty("token").GetString());
                Assert.Equal(SessionId, resume.GetProperty("session_id").GetString());
                Assert.Equal(7, resume.GetProperty("seq").GetInt64());
            })
            .Send(Resumed(8)).Send(HeartbeatRequest).Expect(GatewayOpcode.Heartbeat, last => Assert.Equal(8, last.GetInt64()));

        await script.PlayAsync(new SomeGateway(script).Shard());
    }

    [Fact]
    public async Task A_connection_that_held_is_dialled_again_within_half_a_second()
    {
        var script = Running(sequence: 1)
            .Pass(Interval / 2).Expect(GatewayOpcode.Heartbeat).Send(HeartbeatAck)
            .Send(Reconnect).ExpectClose(4200).Pass(TimeSpan.FromSeconds(0.25))
            .ExpectConnect(ResumeUrl).Send(Hello).Expect(GatewayOpcode.Resume);

        await script.PlayAsync(new SomeGateway(script).Shard());
    }

    [Fact]
    public async Task An_invalid_session_that_may_be_resumed_is_resumed_over_the_same_connection()
    {
        var script = Running(sequence: 3)
            .Send(InvalidSession(mayResume: true)).Expect(GatewayOpcode.Resume, resume => Assert.Equal(3, resume.GetProperty("seq").GetInt64()))
            .Send(Resumed(4))
            .Send(InvalidSession(mayResume: true)).Expect(GatewayOpcode.Resume);

        await script.PlayAsync(new SomeGateway(script).Shard());
    }

    [Fact]
    public async Task A_server_that_keeps_asking_to_resume_is_dialled_again_rather_than_followed_in_circles()
    {
        var script = Running(sequence: 3)
            .Send(InvalidSession(mayResume: true)).Expect(GatewayOpcode.Resume)
            .Send(InvalidSession(mayResume: true)).ExpectClose(4200).Pass(FirstWait)
            .ExpectConnect(ResumeUrl).Send(Hello).Expect(GatewayOpcode.Resume);

        await script.PlayAsync(new SomeGateway(script).Shard());
    }

    [Fact]
    public async Task An_invalid_session_that_may_not_be_resumed_is_begun_anew_five_seconds_after_the_last_identify()
    {
        var script = Running(sequence: 3)
            .Send(InvalidSession(mayResume: false)).ExpectClose(1000).Pass(FirstWait)
            .Pass(Spacing - FirstWait)
            .ExpectConnect(GatewayUrl).Send(Hello).Expect(GatewayOpcode.Identify);

        await script.PlayAsync(new SomeGateway(script).Shard());
    }

    [Fact]
    public async Task A_refused_resume_leads_to_a_new_session()
    {
        var script = Running(sequence: 3)
            .Close(1006).Pass(FirstWait)
            .ExpectConnect(ResumeUrl).Send(Hello).Expect(GatewayOpcode.Resume)
            .Send(InvalidSession(mayResume: false)).ExpectClose(1000).Pass(FirstWait * 2)
            .Pass(Spacing - (FirstWait * 3))
            .ExpectConnect(GatewayUrl).Send(Hello).Expect(GatewayOpcode.Identify);

        await script.PlayAsync(new SomeGateway(script).Shard());
    }

    [Theory]
    [InlineData(1001)]
    [InlineData(1006)]
    [InlineData(1011)]
    [InlineData(4000)]
    [InlineData(4001)]
    [InlineData(4002)]
    [InlineData(4009)]
    [InlineData(4999)]
    public async Task A_close_code_that_leaves_the_session_alive_resumes_it(int code)
    {
        var script = Running(sequence: 9)
            .Close(code).Pass(FirstWait)
            .ExpectConnect(ResumeUrl).Send(Hello).Expect(GatewayOpcode.Resume, resume => Assert.Equal(9, resume.GetProperty("seq").GetInt64()));

        await script.PlayAsync(new SomeGateway(script).Shard());
    }

    [Theory]
    [InlineData(1000)]
    [InlineData(4003)]
    [InlineData(4005)]
    [InlineData(4006)]
    [InlineData(4007)]
    [InlineData(4008)]
    public async Task A_close_code_that_ends_the_session_begins_a_new_one(int code)
    {
        var script = Running(sequence: 9)
            .Close(code).Pass(FirstWait).Pass(Spacing - FirstWait)
            .ExpectConnect(GatewayUrl).Send(Hello).Expect(GatewayOpcode.Identify);

        await script.PlayAsync(new SomeGateway(script).Shard());
    }

    [Theory]
    [InlineData(4004, "Discord:Token")]
    [InlineData(4010, "Discord:Shards")]
    [InlineData(4011, "Discord:Shards")]
    [InlineData(4012, "update")]
    [InlineData(4013, "Discord:Intents")]
    [InlineData(4014, "Message Content Intent")]
    public async Task A_close_code_that_somebody_has_to_act_on_stops_the_shard_and_says_what_to_fix(int code, string fix)
    {
        var script = new ScriptedTransport().ExpectConnect(GatewayUrl).Send(Hello).Expect(GatewayOpcode.Identify).Close(code);

        var stopped = await script.PlayToStopAsync(new SomeGateway(script).Shard());

        Assert.Equal(code, stopped.Code);
        Assert.Contains(fix, stopped.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(SomeGateway.Token, stopped.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_gateway_that_hangs_up_before_hello_is_dialled_ever_more_slowly()
    {
        var script = new ScriptedTransport();
        foreach (var seconds in (double[])[0.75, 1.5, 3, 6, 12, 24, 45, 45])
        {
            script.ExpectConnect(GatewayUrl).Close(1006).Pass(TimeSpan.FromSeconds(seconds));
        }

        script.ExpectConnect(GatewayUrl);

        await script.PlayAsync(new SomeGateway(script).Shard());
    }

    [Fact]
    public async Task A_line_that_is_cut_soon_after_each_resume_is_dialled_again_within_a_second()
    {
        var script = Running(sequence: 1).Close(1006).Pass(FirstWait);
        for (var cut = 0; cut < 5; cut++) script.ExpectConnect(ResumeUrl).Send(Hello).Expect(GatewayOpcode.Resume).Send(Resumed(cut + 2)).Close(1006).Pass(FirstWait);
        script.ExpectConnect(ResumeUrl);

        await script.PlayAsync(new SomeGateway(script).Shard());
    }

    [Fact]
    public async Task A_gateway_that_can_not_be_reached_is_dialled_ever_more_slowly()
    {
        var script = new ScriptedTransport()
            .RefuseConnect(GatewayUrl).Pass(FirstWait)
            .RefuseConnect(GatewayUrl).Pass(FirstWait * 2)
            .LeaveRinging(GatewayUrl).Pass(TimeSpan.FromSeconds(20)).Pass(FirstWait * 4)
            .ExpectConnect(GatewayUrl).Send(Hello).Expect(GatewayOpcode.Identify);

        await script.PlayAsync(new SomeGateway(script).Shard());
    }

    [Fact]
    public async Task A_gateway_that_never_says_hello_is_given_half_a_minute()
    {
        var script = new ScriptedTransport()
            .ExpectConnect(GatewayUrl).Pass(TimeSpan.FromSeconds(30)).ExpectClose(4200).Pass(FirstWait)
            .ExpectConnect(GatewayUrl).Send(Hello).Expect(GatewayOpcode.Identify);

        await script.PlayAsync(new SomeGateway(script).Shard());
    }

    [Fact]
    public async Task A_session_that_can_not_be_resumed_for_half_a_minute_is_given_up_with_its_address()
    {
        var script = Running(sequence: 1).Close(4000).Pass(FirstWait);
        foreach (var seconds in (double[])[1.5, 3, 6, 12, 24]) script.RefuseConnect(ResumeUrl).Pass(TimeSpan.FromSeconds(seconds));
        script.ExpectConnect(GatewayUrl).Send(Hello).Expect(GatewayOpcode.Identify);

        await script.PlayAsync(new SomeGateway(script).Shard());
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"op\":\"x\"}")]
    [InlineData("{\"d\":1}")]
    [InlineData("{\"op\":0,\"t\":{\"a\":1},\"d\":{}}")]
    [InlineData("{\"op\":0,\"t\":\"\\ud800\",\"d\":{}}")]
    public async Task A_frame_that_is_none_ends_the_connection_and_not_the_shard(string frame)
    {
        var script = Running(sequence: 5).Send(frame).ExpectClose(4200).Pass(FirstWait).ExpectConnect(ResumeUrl).Send(Hello).Expect(GatewayOpcode.Resume);

        await script.PlayAsync(new SomeGateway(script).Shard());
    }

    [Theory]
    [InlineData("wss://evil.example")]
    [InlineData("ws://gateway.discord.gg")]
    [InlineData("https://gateway.discord.gg")]
    [InlineData("discord.gg")]
    [InlineData("")]
    public async Task A_resume_url_that_is_none_of_the_gateway_gets_no_token(string resumeUrl)
    {
        var script = new ScriptedTransport().ExpectConnect(GatewayUrl).Send(Hello).Expect(GatewayOpcode.Identify)
            .Send(Ready(sequence: 1, resumeUrl)).Close(4000).Pass(FirstWait).ExpectConnect(GatewayUrl).Send(Hello).Expect(GatewayOpcode.Resume);

        await script.PlayAsync(new SomeGateway(script).Shard());
    }

    private static ScriptedTransport Running(long sequence) =>
        new ScriptedTransport().ExpectConnect(GatewayUrl).Send(Hello).Expect(GatewayOpcode.Identify).Send(Ready(sequence));
}
