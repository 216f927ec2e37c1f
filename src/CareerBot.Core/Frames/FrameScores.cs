using CareerBot.Core.Classification;

namespace CareerBot.Core.Frames;

/// <summary>The likeliest frames of an utterance, best first.</summary>
public sealed record FrameScores(IReadOnlyList<TopicScore> Frames)
{
    public static FrameScores None { get; } = new([]);

    /// <summary>The likeliest frame; empty where there is none.</summary>
    public TopicScore Best => Frames.Count > 0 ? Frames[0] : default;

    /// <summary>Probability of a frame, or of all whose names begin with one and a hyphen: "general" is also general-resume.</summary>
    public double Mass(string family) => Frames.Where(score => IsOf(score.Topic, family)).Sum(score => score.Probability);

    private static bool IsOf(string frame, string family) =>
        frame == family || (frame.StartsWith(family, StringComparison.Ordinal) && frame[family.Length] == '-');
}
