namespace CareerBot.Core.Understanding;

/// <summary>Where to send a person who needs a human: an entry of the editable list of signposts.</summary>
/// <param name="Topic">Id of the topic (crisis, legal-advice, …).</param>
/// <param name="Phrases">Phrases that lead here whatever the classifier says; they may name lists of <see cref="Lists"/>.</param>
/// <param name="Message">What the person reads.</param>
public sealed record SignpostEntry(string Topic, IReadOnlyList<string> Phrases, string Message)
{
    private static readonly Dictionary<string, IReadOnlyList<string>> NoLists = [];

    private PhraseBook? _phrases;
    private PhraseBook? _exceptions;

    /// <summary>Words that lead here only where nothing else is said: "kms" alone is no question about the AWS service.</summary>
    public IReadOnlyList<string> Alone { get; init; } = [];

    /// <summary>Longer phrases that mean something else: "beats me at chess".</summary>
    public IReadOnlyList<string> Unless { get; init; } = [];

    /// <summary>Words that may stand in the place of a name in a phrase: "{somebody}".</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Lists { get; init; } = NoLists;

    /// <summary>Whether it comes before any answer: then each clause of what is said is read for it.</summary>
    public bool IsFirst { get; init; }

    /// <summary>Whether a phrase stands in what is said, and is not part of a longer one that means something else.</summary>
    public bool LeadsHere(IReadOnlyList<Word> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        _phrases ??= new PhraseBook(Phrases, Lists);
        for (var at = 0; at < words.Count; at++)
        {
            if (_phrases.EndOf(words, at) is var end && end > at && !IsExcepted(words, at, end)) return true;
        }

        return IsAll(words);
    }

    /// <summary>Whether a phrase that means something else stands in what is said.</summary>
    public bool LeadsAway(IReadOnlyList<Word> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (Unless.Count == 0) return false;
        _exceptions ??= new PhraseBook(Unless, Lists);
        return Enumerable.Range(0, words.Count).Any(at => _exceptions.EndOf(words, at) > at);
    }

    private bool IsExcepted(IReadOnlyList<Word> words, int start, int end)
    {
        if (Unless.Count == 0) return false;
        _exceptions ??= new PhraseBook(Unless, Lists);
        for (var at = 0; at < end; at++)
        {
            if (_exceptions.EndOf(words, at) is var until && until > start && (at < start || until > end)) return true;
        }

        return false;
    }

    private bool IsAll(IReadOnlyList<Word> words)
    {
        if (Alone.Count == 0) return false;
        var all = JoinedWords.Of(words).All;
        foreach (var phrase in Alone)
        {
            if (all.SequenceEqual(phrase)) return true;
        }

        return false;
    }
}
