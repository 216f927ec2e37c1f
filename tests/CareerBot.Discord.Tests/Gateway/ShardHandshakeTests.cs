using System.Text.Json;
using CareerBot.Discord.Gateway;
using static CareerBot.Discord.Tests.Gateway.Frames;

namespace CareerBot.Discord.Tests.Gateway;

public class ShardHandshakeTests
{
    [Fact]
    public async Task Hello_is_answered_by_identify_and_identify_by_ready()
    {
        var script = new ScriptedTransport()
            .ExpectConnect(GatewayUrl).Send(Hello)
            .Expect(GatewayOpcode.Identify, identify =>
            {
                Assert.Equal(SomeGateway.Token, identify.GetProperty("token").GetString());
                Assert.Equal([3, 8], identify.GetProperty("shard").EnumerateArray().Select(number => number.GetInt32()));
                Assert.Equal("CareerBot", identify.GetProperty("properties").GetProperty("browser").GetString());
                Assert.False(identify.GetProperty("compress").GetBoolean());
            })
            .Send(Ready(sequence: 1));
        var gateway = new SomeGateway(script);
        var shard = gateway.Shard(3, 8);
        script.Await("ready", () => Until.TrueAsync(() => shard.State == ShardState.Ready));

        await script.PlayAsync(shard);

        Assert.Equal(ShardState.Stopped, shard.State);
        Assert.Equal("READY", Assert.Single(gateway.Dispatches).Name);
    }

    [Fact]
    public async Task No_privileged_intent_is_asked_for()
    {
        // Presences 1 << 8, members 1 << 1, message content 1 << 15.
        const int Privileged = (1 << 1) | (1 << 8) | (1 << 15);
        var script = new ScriptedTransport().ExpectConnect(GatewayUrl).Send(Hello)
            .Expect(GatewayOpcode.Identify, identify => Assert.Equal(0, identify.GetProperty("intents").GetInt32() & Privileged));

        await script.PlayAsync(new SomeGateway(script).Shard());
    }

    [Fact]
    public async Task An_event_is_handed_on_with_its_name_data_sequence_and_shard()
    {
        var script = new ScriptedTransport().ExpectConnect(GatewayUrl).Send(Hello).Expect(GatewayOpcode.Identify).Send(Ready(sequence: 1))
            .Send("""{"op":0,"d":{"content":"What does a baker earn?"},"s":2,"t":"MESSAGE_CREATE"}""")
            .Send(HeartbeatRequest).Expect(GatewayOpcode.Heartbeat);
        var gateway = new SomeGateway(script) { Wanted = name => name == "MESSAGE_CREATE" };

        await script.PlayAsync(gateway.Shard(1, 2));

        var dispatch = Assert.Single(gateway.Dispatches);
        Assert.Equal(("MESSAGE_CREATE", 2L, 1), (dispatch.Name, dispatch.Sequence, dispatch.ShardId));
        Assert.Equal("What does a baker earn?", dispatch.Data.GetProperty("content").GetString());
    }

    [Fact]
    public async Task A_handler_that_fails_does_not_end_the_connection()
    {
        var script = new ScriptedTransport().ExpectConnect(GatewayUrl).Send(Hello).Expect(GatewayOpcode.Identify).Send(Ready(sequence: 1))
            .Send(Dispatch("INTERACTION_CREATE", "{}", 2))
            .Send(HeartbeatRequest).Expect(GatewayOpcode.Heartbeat, last => Assert.Equal(2, last.GetInt64()));
        var gateway = new SomeGateway(script) { OnDispatch = _ => throw new InvalidOperationException("Broken.") };

        await script.PlayAsync(gateway.Shard());
    }

    [Fact]
    public async Task What_is_not_known_is_let_pass()
    {
        var script = new ScriptedTransport().ExpectConnect(GatewayUrl).Send(Hello).Expect(GatewayOpcode.Identify)
            .Send("""{"op":42,"d":{"x":[1,{"op":7}]},"s":null,"t":null,"extra":{"a":null}}""")
            .Send("""{"op":0,"t":null,"s":null,"d":null}""")
            .Send("""{"op":11,"d":{}}""")
            .Send(Hello)
            .Send(Ready(sequence: 1))
            .Send(HeartbeatRequest).Expect(GatewayOpcode.Heartbeat);

        await script.PlayAsync(new SomeGateway(script).Shard());
    }

    [Fact]
    public async Task On_leaving_the_session_is_ended()
    {
        var script = new ScriptedTransport().ExpectConnect(GatewayUrl).Send(Hello).Expect(GatewayOpcode.Identify).Send(Ready(sequence: 1));

        await script.PlayAsync(new SomeGateway(script).Shard());

        Assert.Equal(1000, await script.Closed);
    }
}
