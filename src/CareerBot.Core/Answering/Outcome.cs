namespace CareerBot.Core.Answering;

/// <summary>What may become of a question about careers.</summary>
internal enum Outcome
{
    Answer,
    Choose,
    NoAnswer,
    OffTopic,
}
