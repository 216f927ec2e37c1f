namespace CareerBot.Discord.Payloads;

/// <summary>The message that is replied to; where it is gone the reply is sent all the same.</summary>
internal sealed record MessageReference(string MessageId)
{
    public bool FailIfNotExists { get; }
}
