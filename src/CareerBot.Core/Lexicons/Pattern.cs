using CareerBot.Core.Language;

namespace CareerBot.Core.Lexicons;

/// <summary>A pattern of words that an editor wrote, ready to be looked for in utterances in time linear in their length.</summary>
public sealed class Pattern
{
    private readonly PatternProgram _program;

    private Pattern(string text, PatternProgram program)
    {
        Text = text;
        _program = program;
    }

    /// <summary>As it was written.</summary>
    public string Text { get; }

    /// <summary>The names in braces, each once.</summary>
    public IReadOnlyList<string> Labels =>
        [.. _program.Instructions.Where(each => each.Operation == PatternProgram.Operation.Label).Select(each => each.Text).Distinct(StringComparer.Ordinal)];

    /// <param name="text">In the notation of knowledge/README.md.</param>
    /// <param name="lemma">By which its words are compared with those of utterances.</param>
    /// <exception cref="PatternSyntaxException">The text is no pattern.</exception>
    public static Pattern Parse(string text, Lemma lemma)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(lemma);
        return new Pattern(text, PatternProgram.Compile(PatternParser.Parse(text), lemma));
    }

    /// <summary>The first place where the pattern stands, its longest form there; null where it stands nowhere.</summary>
    /// <param name="tokens">The utterance.</param>
    /// <param name="spans">Entries of word lists and slots in it.</param>
    public PatternMatch? Find(IReadOnlyList<Token> tokens, IReadOnlyList<Span> spans) => new PatternRun(_program, tokens, spans).Find();
}

/// <summary>Where a pattern stands, and what its labels stand for there, in their order.</summary>
public sealed record PatternMatch(int First, int Last, IReadOnlyList<Span> Slots);
