using CareerBot.Core.Replies;

namespace CareerBot.Core.Rendering;

/// <summary>What stands above the things that a refusal proposes: headings of guides are covered, official wages can be looked up.</summary>
public static class ProposalTitle
{
    public static string Of(IReadOnlyList<Choice> proposed)
    {
        ArgumentNullException.ThrowIfNull(proposed);
        return proposed.All(choice => choice.GuideId.Length == 0) ? Phrases.CanLookUp : Phrases.Covered;
    }
}
