namespace CareerBot.Core.Completions;

/// <summary>What is being typed.</summary>
public enum CompletionKind
{
    Occupation,
    Place,
    Guide,
}
