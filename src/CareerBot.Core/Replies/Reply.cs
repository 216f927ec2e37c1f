using CareerBot.Core.Salaries;
using CareerBot.Core.Turns;

namespace CareerBot.Core.Replies;

/// <summary>What the assistant says, free of any platform. The set is closed: a renderer's switch names every case.</summary>
public abstract record Reply
{
    private Reply()
    {
    }

    /// <summary>What the conversation is about after this reply; hand it back with the next turn.</summary>
    public Subject? Subject { get; init; }

    /// <summary>Calibrated probability, 0 to 1, that this outcome is the right one.</summary>
    public double Confidence { get; init; }

    /// <summary>Why the assistant decided so.</summary>
    public Explanation? Explanation { get; init; }

    /// <summary>Snippets of guides that answer the question, the answering one first; at most three citations.</summary>
    public sealed record Answer(IReadOnlyList<Snippet> Snippets, IReadOnlyList<Citation> Citations) : Reply
    {
        /// <summary>What the answer is about where nobody said so and the default guide was taken; null where it is plain.</summary>
        public string? AssumedOccupation { get; init; }
    }

    /// <summary>Pay figures, then snippets about pay.</summary>
    public sealed record Salary(IReadOnlyList<SalaryFigure> Figures, IReadOnlyList<Snippet> Snippets, IReadOnlyList<Citation> Citations) : Reply
    {
        /// <summary>What the figures are of, as a person would say it; the citation number 1 is where they stand.</summary>
        public required string Occupation { get; init; }

        /// <summary>A place that was asked for and for which there is no figure.</summary>
        public string? MissingPlace { get; init; }

        /// <summary>Official estimates beside or instead of the guide's own figures: the place asked for first, then the nation, or one for each thing compared.</summary>
        public IReadOnlyList<WageEstimate> Estimates { get; init; } = [];

        /// <summary>Plain sentences that put the figures into place: against the nation, what a level means, whether an amount is within reach.</summary>
        public IReadOnlyList<string> Remarks { get; init; } = [];

        /// <summary>What a picture of the reply would show; null where there is nothing to draw.</summary>
        public WageChart? Chart { get; init; }

        /// <summary>Whether the mean is shown beside the median.</summary>
        public bool WithMean { get; init; }

        /// <summary>Whether the 25th and 75th percentile are shown beside the 10th and 90th.</summary>
        public bool WithQuartiles { get; init; }

        /// <summary>The period asked for, where amounts of another period are to be converted (and said to be).</summary>
        public PayPeriod? Period { get; init; }
    }

    /// <summary>Growth and openings of an occupation by the official projection, then snippets of its guide, if there is one.</summary>
    public sealed record Outlook(OccupationOutlook Projection, IReadOnlyList<Snippet> Snippets, IReadOnlyList<Citation> Citations) : Reply;

    /// <summary>Two occupations side by side, each cell with its source: a table of two quoting rows has up to four citations, where other replies have three.</summary>
    public sealed record Comparison(string First, string Second, IReadOnlyList<ComparisonRow> Rows, IReadOnlyList<Citation> Citations) : Reply
    {
        /// <summary>What a picture of the reply would show; null where there is nothing to draw.</summary>
        public WageChart? Chart { get; init; }
    }

    /// <summary>Up to three candidates to choose from, each carrying an id.</summary>
    public sealed record Choose(IReadOnlyList<Choice> Choices) : Reply
    {
        /// <summary>The name that fits all of them ("teacher"); null where there is none.</summary>
        public string? Family { get; init; }
    }

    /// <summary>The guides don't say. Never has a source.</summary>
    /// <param name="NotCovered">What is not covered, as a noun phrase for "My guides don't cover …"; null where it can't be named.</param>
    /// <param name="NearestTopics">What the guides do cover and comes nearest.</param>
    public sealed record NoAnswer(string? NotCovered, IReadOnlyList<Choice> NearestTopics) : Reply;

    /// <summary>The utterance is about something other than careers.</summary>
    public sealed record OffTopic : Reply;

    /// <summary>Greeting, thanks, "who are you", help.</summary>
    public sealed record SmallTalk(string Topic) : Reply
    {
        /// <summary>What is said in place of the usual sentence; null where that fits.</summary>
        public string? Message { get; init; }

        /// <summary>Titles of guides, where they were asked for; not always all.</summary>
        public IReadOnlyList<string> Guides { get; init; } = [];

        /// <summary>How many guides more there are.</summary>
        public int MoreGuides { get; init; }

        /// <summary>Questions that the loaded guides answer, to try.</summary>
        public IReadOnlyList<string> Suggestions { get; init; } = [];
    }

    /// <summary>An attempt at misuse, not complied with; nothing of it is repeated.</summary>
    public sealed record Declined(string Topic) : Reply;

    /// <summary>A human professional is needed: who that is stands in the editable list of signposts.</summary>
    public sealed record Signpost(string Topic, string Message) : Reply;

    /// <summary>Something broke; <paramref name="TurnId"/> finds it in the log.</summary>
    public sealed record Failed(string TurnId) : Reply;
}
