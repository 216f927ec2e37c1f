using System.Text.Json;

namespace CareerBot.Discord.Gateway;

/// <summary>
/// The envelope of a frame: what it is for, its sequence (zero is one like any other, null is none), the event's name
/// and the JSON of its data, which stays unread until somebody wants it: most of what a large server sends is never looked at.
/// </summary>
internal readonly record struct GatewayFrame(GatewayOpcode Opcode, long? Sequence, string? Name, ReadOnlyMemory<byte> Data)
{
    /// <exception cref="JsonException">These bytes are no frame.</exception>
    public static GatewayFrame Read(ReadOnlyMemory<byte> json)
    {
        var reader = new Utf8JsonReader(json.Span);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) throw new JsonException("A frame is an object.");
        long? opcode = null;
        long? sequence = null;
        string? name = null;
        ReadOnlyMemory<byte> data = default;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("op"u8)) opcode = NumberOf(ref reader);
            else if (reader.ValueTextEquals("s"u8)) sequence = NumberOf(ref reader);
            else if (reader.ValueTextEquals("t"u8)) name = TextOf(ref reader);
            else if (reader.ValueTextEquals("d"u8)) data = json[RangeOf(ref reader)];
            else reader.Skip();
        }

        return new GatewayFrame((GatewayOpcode)(opcode ?? throw new JsonException("A frame has an \"op\".")), sequence, name, data);
    }

    public JsonElement ParseData() => Data.IsEmpty ? default : JsonElement.Parse(Data.Span);

    private static long? NumberOf(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType switch
        {
            JsonTokenType.Null => null,
            JsonTokenType.Number when reader.TryGetInt64(out var number) => number,
            _ => throw new JsonException("A whole number was expected."),
        };
    }

    private static string? TextOf(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType switch
        {
            JsonTokenType.Null => null,
            JsonTokenType.String => reader.GetString(),
            _ => throw new JsonException("A text was expected."),
        };
    }

    private static Range RangeOf(ref Utf8JsonReader reader)
    {
        reader.Read();
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return start..(int)reader.BytesConsumed;
    }
}
