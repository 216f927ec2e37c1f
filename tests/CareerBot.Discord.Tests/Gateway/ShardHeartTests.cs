using System.Text.Json;
using CareerBot.Discord.Gateway;
using static CareerBot.Discord.Tests.Gateway.Frames;

namespace CareerBot.Discord.Tests.Gateway;

public class ShardHeartTests
{
    [Theory]
    [InlineData(0.25)]
    [InlineData(0.99)]
    public async Task The_first_beat_comes_after_a_random_part_of_the_interval_and_the_others_after_all_of_it(double jitter)
    {
        var script = new ScriptedTransport().ExpectConnect(GatewayUrl).Send(Hello).Expect(GatewayOpcode.Identify).Send(Ready(sequence: 1))
            .Pass(Interval * jitter).Expect(GatewayOpcode.Heartbeat).Send(HeartbeatAck)
            .Pass(Interval).Expect(GatewayOpcode.Heartbeat).Send(HeartbeatAck)
            .Pass(Interval).Expect(GatewayOpcode.Heartbeat);

        await script.PlayAsync(new SomeGateway(script) { Jitter = jitter }.Shard());
    }

    [Fact]
    public async Task A_beat_before_the_first_event_carries_null()
    {
        var script = new ScriptedTransport().ExpectConnect(GatewayUrl).Send(Hello).Expect(GatewayOpcode.Identify)
            .Pass(Interval / 2).Expect(GatewayOpcode.Heartbeat, last => Assert.Equal(JsonValueKind.Null, last.ValueKind));

        await script.PlayAsync(new SomeGateway(script).Shard());
    }

    [Fact]
    public async Task Zero_is_a_sequence_like_any_other()
    {
        var script = new ScriptedTransport().ExpectConnect(GatewayUrl).Send(Hello).Expect(GatewayOpcode.Identify).Send(Ready(sequence: 0))
            .Send(HeartbeatRequest).Expect(GatewayOpcode.Heartbeat, last => Assert.Equal(0, last.GetInt64()))
            .Close(4000).Pass(TimeSpan.FromSeconds(0.75))
            .ExpectConnect(ResumeUrl).Send(Hello).Expect(GatewayOpcode.Resume, resume => Assert.Equal(0, resume.GetProperty("seq").GetInt64()));

        await script.PlayAsync(new SomeGateway(script).Shard());
    }

    [Fact]
    public async Task A_beat_that_the_server_asks_for_is_sent_at_once_with_the_last_sequence()
    {
        var script = new ScriptedTransport().ExpectConnect(GatewayUrl).Send(Hello).Expect(GatewayOpcode.Identify).Send(Ready(sequence: 1))
            .Send(Dispatch("GUILD_CREATE", "{}", 17))
            .Send(HeartbeatRequest).Expect(GatewayOpcode.Heartbeat, last => Assert.Equal(17, last.GetInt64()));

        await script.PlayAsync(new SomeGateway(script).Shard());
    }

    [Fact]
    public async Task A_beat_without_an_answer_ends_the_connection_at_the_next_and_the_session_is_resumed()
    {
        var script = new ScriptedTransport().ExpectConnect(GatewayUrl).Send(Hello).Expect(GatewayOpcode.Identify).Send(Ready(sequence: 1))
            .Pass(Interval / 2).Expect(GatewayOpcode.Heartbeat)
            .Pass(Interval).ExpectClose(4200)
            .Pass(TimeSpan.FromSeconds(0.75))
            .ExpectConnect(ResumeUrl).Send(Hello).Expect(GatewayOpcode.Resume);

        await script.PlayAsync(new SomeGateway(script).Shard());
    }

    [Fact]
    public async Task A_server_that_asks_for_beats_without_end_gets_120_in_a_minute()
    {
        var script = new ScriptedTransport().ExpectConnect(GatewayUrl).Send(Hello).Expect(GatewayOpcode.Identify).Send(Ready(sequence: 1));
        for (var beat = 0; beat < 119; beat++) script.Send(HeartbeatRequest).Expect(GatewayOpcode.Heartbeat);
        for (var beat = 0; beat < 50; beat++) script.Send(HeartbeatRequest);
        var gateway = new SomeGateway(script);
        script.Send(Dispatch("END", "{}", 2)).Await("the end", () => Until.TrueAsync(() => gateway.Dispatches.Any(dispatch => dispatch.Name == "END"))).ExpectNothingMore();

        await script.PlayAsync(gateway.Shard());
    }

    // discord-net/Discord.Net 2970: the bot heard nothing, and came back only when somebody called it.
    [Fact]
    public async Task A_line_without_any_event_for_too_long_is_dialled_again_although_its_heart_beats()
    {
        var silence = TimeSpan.FromSeconds(50);
        var script = new ScriptedTransport().ExpectConnect(GatewayUrl).Send(Hello).Expect(GatewayOpcode.Identify).Send(Ready(sequence: 1))
            .Pass(Interval / 2).Expect(GatewayOpcode.Heartbeat).Send(HeartbeatAck)
            // Sixty seconds after the handshake the watch looks again and finds fifty of silence.
            .Pass(Interval).ExpectClose(4200)
            .Pass(TimeSpan.FromSeconds(0.25))
            .ExpectConnect(ResumeUrl).Send(Hello).Expect(GatewayOpcode.Resume);

        await script.PlayAsync(new SomeGateway(script) { Silence = silence }.Shard());
    }

    [Fact]
    public async Task A_handshake_that_nothing_comes_of_is_begun_again()
    {
        var script = new ScriptedTransport().ExpectConnect(GatewayUrl).Send(HelloEvery(TimeSpan.FromMinutes(4))).Expect(GatewayOpcode.Identify)
            .Pass(TimeSpan.FromMinutes(1)).ExpectClose(4200)
            .Pass(TimeSpan.FromSeconds(0.75))
            .ExpectConnect(GatewayUrl).Send(Hello).Expect(GatewayOpcode.Identify);

        await script.PlayAsync(new SomeGateway(script).Shard());
    }
}
