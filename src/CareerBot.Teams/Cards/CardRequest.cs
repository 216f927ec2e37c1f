using CareerBot.Core.Turns;

namespace CareerBot.Teams.Cards;

/// <summary>What pressing a button of a card asks for. The button carries ids and never what stands on it. The set is closed.</summary>
internal abstract record CardRequest
{
    private CardRequest()
    {
    }

    /// <summary>A question, by form or in words; one of the two is set.</summary>
    public sealed record Ask(TurnRequest? Request, string? Question) : CardRequest;

    /// <summary>A thumb on the answer whose card it stands on.</summary>
    /// <param name="Section">What was answered with ("baker#pay"); null where nothing was cited.</param>
    public sealed record Feedback(bool IsUp, string? Section) : CardRequest;
}
