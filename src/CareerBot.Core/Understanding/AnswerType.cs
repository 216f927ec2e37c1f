namespace CareerBot.Core.Understanding;

/// <summary>What kind of thing answers a question; a passage that holds one is preferred.</summary>
public enum AnswerType
{
    Any,
    Amount,
    Duration,
    Percentage,
    Count,
    List,
    YesNo,
    Definition,
    Reason,
}
