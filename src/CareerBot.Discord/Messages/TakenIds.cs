using CareerBot.Discord.Payloads;

namespace CareerBot.Discord.Messages;

/// <summary>What things are marked as done by.</summary>
internal static class TakenIds
{
    public static string Of(ReceivedMessage message) => $"message:{message.Id}";

    public static string Of(ReceivedInteraction interaction) => $"interaction:{interaction.Id}";
}
