using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace CareerBot.Discord.Gateway;

/// <summary>What we say to the gateway.</summary>
// https://discord.com/developers/docs/events/gateway-events#send-events
internal static class GatewayPayloads
{
    private const string Library = "CareerBot";

    /// <summary>Servers with more members than this come without those who are offline.</summary>
    private const int LargeThreshold = 50;

    public static ReadOnlyMemory<byte> Heartbeat(long? sequence) => Write(GatewayOpcode.Heartbeat, json =>
    {
        if (sequence is { } last) json.WriteNumber("d", last);
        else json.WriteNull("d");
    });

    public static ReadOnlyMemory<byte> Identify(BotToken token, ShardId shard, GatewayIntents intents) => Write(GatewayOpcode.Identify, json =>
    {
        json.WriteStartObject("d");
        json.WriteString("token", token.Reveal());
        json.WriteStartObject("properties");
        json.WriteString("os", RuntimeInformation.IsOSPlatform(OSPlatform.Windows) ? "windows" : "linux");
        json.WriteString("browser", Library);
        json.WriteString("device", Library);
        json.WriteEndObject();
        json.WriteNumber("intents", (int)intents);
        json.WriteBoolean("compress", false);
        json.WriteNumber("large_threshold", LargeThreshold);
        json.WriteStartArray("shard");
        json.WriteNumberValue(shard.Index);
        json.WriteNumberValue(shard.Count);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    public static ReadOnlyMemory<byte> Resume(BotToken token, GatewaySession session, long? sequence) => Write(GatewayOpcode.Resume, json =>
    {
        json.WriteStartObject("d");
        json.WriteString("token", token.Reveal());
        json.WriteString("session_id", session.Id);
        if (sequence is { } last) json.WriteNumber("seq", last);
        else json.WriteNull("seq");
        json.WriteEndObject();
    });

    private static ReadOnlyMemory<byte> Write(GatewayOpcode opcode, Action<Utf8JsonWriter> data)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteNumber("op", (int)opcode);
            data(json);
            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }
}
