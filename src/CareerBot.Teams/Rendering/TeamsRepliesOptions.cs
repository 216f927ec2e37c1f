namespace CareerBot.Teams.Rendering;

/// <summary>How replies look in Teams.</summary>
public sealed class TeamsRepliesOptions
{
    public const string Section = "Teams:Replies";

    /// <summary>Puts Teams' label "AI generated" on replies. They are quoted word for word, so it is off unless a policy demands it.</summary>
    public bool MarkAsAiGenerated { get; set; }

    /// <summary>Shows "Helpful" and "Not helpful" on a card as well, for clients that don't show Teams' own thumbs.</summary>
    public bool FeedbackButtons { get; set; }
}
