using CareerBot.Discord.Payloads;

namespace CareerBot.Discord.Messages;

/// <summary>A question whose answer belongs into a thread that was started for it, or, where none could be, into its own channel.</summary>
internal sealed record PlacedQuestion(ReceivedMessage Message, string Place);
