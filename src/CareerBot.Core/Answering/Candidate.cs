using CareerBot.Core.Retrieval;

namespace CareerBot.Core.Answering;

/// <summary>A section considered as an answer.</summary>
internal sealed class Candidate(SectionMatch match, double[] signals, double[] passageScores)
{
    public SectionMatch Match { get; } = match;

    public AnalyzedSection Section => Match.Section;

    /// <summary>Score of each passage of the section as the one that answers.</summary>
    public double[] PassageScores { get; } = passageScores;

    /// <summary>Values in the order of <see cref="SectionSignals.Names"/>.</summary>
    public double[] Signals { get; } = signals;

    /// <summary>The fusion's score; higher is better, comparable within one question only.</summary>
    public double Score { get; set; }

    /// <summary>Share of the softmax over all candidates.</summary>
    public double Share { get; set; }
}
