using System.Diagnostics.Metrics;

namespace CareerBot.Conversations.Inbox;

/// <summary>What inboxes count, for whoever listens ("dotnet-counters monitor --counters CareerBot.Inbox").</summary>
internal static class InboxMeter
{
    public const string Name = "CareerBot.Inbox";

    private static readonly Meter Meter = new(Name);

    public static readonly Counter<long> Refused = Meter.CreateCounter<long>("careerbot.inbox.refused", description: "Turns that were turned away because the inbox was full.");

    public static readonly Counter<long> Failed = Meter.CreateCounter<long>("careerbot.inbox.failed", description: "Turns whose handling threw.");
}
