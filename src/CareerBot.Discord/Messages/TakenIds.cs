using CareerBot.Discord.Payloads;

namespace CareerBot.Discord.Messages;

/// <summary>What things are marked as done by.</summary>
internal static class TakenIds
{
    public static string Of(ReceivedMessage message) => $"message:{message.Id}";

    public static string Of(ReceivedInteraction interaction) => $"interaction:{interaction.Id}";

    /// <summary>A notice that is given in a place once in a while and not at every message.</summary>
    public static string Notice(string kind, string place, DateTimeOffset now, TimeSpan every) => $"{kind}:{place}:{now.UtcTicks / every.Ticks}";
}
