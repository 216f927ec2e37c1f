namespace CareerBot.Core.Understanding;

/// <summary>What sort of thing a topic is; it decides which replies are possible.</summary>
public enum TopicKind
{
    Career,
    Salary,
    SmallTalk,
    OffTopic,
    Unsafe,
    Signpost,
}
