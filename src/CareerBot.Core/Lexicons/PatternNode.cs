namespace CareerBot.Core.Lexicons;

/// <summary>A pattern as it was read; the set is closed.</summary>
internal abstract record PatternNode
{
    private PatternNode()
    {
    }

    /// <summary>A word, compared by its lemma; with "=" before it, by its letters.</summary>
    public sealed record Word(string Text, bool IsExact) : PatternNode;

    /// <summary>{jobs}: an entry of a word list, or a slot that was found in the utterance.</summary>
    public sealed record Label(string Name) : PatternNode;

    /// <summary>"_": any one word.</summary>
    public sealed record AnyWord : PatternNode;

    /// <summary>"...": up to four words of any kind.</summary>
    public sealed record Gap : PatternNode;

    /// <summary>"^" or "$": where the utterance begins or ends.</summary>
    public sealed record Edge(bool IsStart) : PatternNode;

    public sealed record Sequence(IReadOnlyList<PatternNode> Parts) : PatternNode;

    /// <summary>(a|b), and with one empty choice [a].</summary>
    public sealed record Choice(IReadOnlyList<PatternNode> Choices) : PatternNode;
}
