using CareerBot.Discord.Payloads;

namespace CareerBot.Discord.Messages;

/// <summary>Somebody whose question did not fit and who is to be told so.</summary>
internal sealed record BusyNotice(ReceivedMessage? Message, ReceivedInteraction? Interaction);
