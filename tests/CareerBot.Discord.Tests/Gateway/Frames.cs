namespace CareerBot.Discord.Tests.Gateway;

/// <summary>What the gateway says.</summary>
internal static class Frames
{
    public const string Reconnect = """{"op":7,"d":null,"s":null,"t":null}""";

    public const string HeartbeatAck = """{"op":11}""";

    public const string HeartbeatRequest = """{"op":1,"d":null}""";

    public const string SessionId = "session-1";

    public static Uri GatewayUrl { get; } = new("wss://gateway.discord.gg");

    public static Uri ResumeUrl { get; } = new("wss://gateway-us-east1-b.discord.gg");

    /// <summary>Short, so that a script can be read in seconds.</summary>
    public static TimeSpan Interval { get; } = TimeSpan.FromSeconds(40);

    public static string Hello { get; } = HelloEvery(Interval);

    public static string Resumed(long sequence) => Dispatch("RESUMED", "{}", sequence);

    public static string HelloEvery(TimeSpan interval) => $$"""{"t":null,"s":null,"op":10,"d":{"heartbeat_interval":{{(long)interval.TotalMilliseconds}},"_trace":["x"]} }""";

    public static string InvalidSession(bool mayResume) => $$"""{"op":9,"d":{{(mayResume ? "true" : "false")}}}""";

    public static string Ready(long sequence, string? resumeUrl = null, string sessionId = SessionId) =>
        Dispatch("READY", $$"""{"v":10,"user":{"id":"1"},"guilds":[],"session_id":"{{sessionId}}","resume_gateway_url":"{{resumeUrl ?? ResumeUrl.OriginalString}}","application":{"id":"2","flags":0} }""", sequence);

    public static string Dispatch(string name, string data, long sequence) => $$"""{"t":"{{name}}","s":{{sequence}},"op":0,"d":{{data}}}""";
}
