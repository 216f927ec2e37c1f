namespace CareerBot.Core.Lexicons;

/// <summary>Reads the patterns that editors write: <c>(highest|best) [{number}] paying {jobs} [in {place}]</c>.</summary>
/// <remarks>
/// Words are parted by spaces. (a|b) is one of several, [a] may be absent, {name} is an entry of a word list or a slot, _ is any word, ... up to
/// four words, ^ and $ are the ends of the utterance, =word is that very form. Nothing repeats without bound, so that matching is linear.
/// </remarks>
internal sealed class PatternParser
{
    private const int Deepest = 16;

    private readonly string _text;
    private int _at;
    private int _depth;

    private PatternParser(string text) => _text = text;

    /// <exception cref="PatternSyntaxException">The text is no pattern.</exception>
    public static PatternNode Parse(string text)
    {
        var parser = new PatternParser(text);
        var node = parser.Choices();
        if (parser._at < text.Length) throw parser.Wrong($"'{text[parser._at]}' closes nothing");
        return node;
    }

    private PatternNode Choices()
    {
        if (++_depth > Deepest) throw Wrong("the brackets are too deep");
        var choices = new List<PatternNode> { Sequence() };
        while (_at < _text.Length && _text[_at] == '|')
        {
            _at++;
            choices.Add(Sequence());
        }

        _depth--;
        return choices is [var only] ? only : new PatternNode.Choice(choices);
    }

    private PatternNode.Sequence Sequence()
    {
        var parts = new List<PatternNode>();
        while (true)
        {
            while (_at < _text.Length && _text[_at] == ' ') _at++;
            if (_at == _text.Length || _text[_at] is '|' or ')' or ']') break;
            parts.Add(Part());
        }

        return parts.Count > 0 ? new PatternNode.Sequence(parts) : throw Wrong("a part of it is empty");
    }

    private PatternNode Part() => _text[_at] switch
    {
        '(' => Bracket(')'),
        '[' => new PatternNode.Choice([Bracket(']'), new PatternNode.Sequence([])]),
        '{' => Label(),
        '^' => Mark(new PatternNode.Edge(IsStart: true)),
        '$' => Mark(new PatternNode.Edge(IsStart: false)),
        '}' => throw Wrong("'}' closes nothing"),
        _ => Word(),
    };

    private PatternNode Mark(PatternNode node)
    {
        _at++;
        return node;
    }

    private PatternNode Bracket(char closing)
    {
        _at++;
        var inner = Choices();
        if (_at == _text.Length || _text[_at] != closing) throw Wrong($"'{closing}' is missing");
        _at++;
        return inner;
    }

    private PatternNode.Label Label()
    {
        var end = _text.IndexOf('}', _at);
        if (end < 0) throw Wrong("'}' is missing");
        var name = _text[(_at + 1)..end].Trim();
        if (name.Length == 0) throw Wrong("{} names nothing");
        _at = end + 1;
        return new PatternNode.Label(name);
    }

    private PatternNode Word()
    {
        var start = _at;
        while (_at < _text.Length && _text[_at] is not (' ' or '|' or '(' or ')' or '[' or ']' or '{' or '}' or '^' or '$')) _at++;
        var word = _text[start.._at].ToLowerInvariant();
        return word switch
        {
            "_" => new PatternNode.AnyWord(),
            "..." => new PatternNode.Gap(),
            ['=', .. { Length: > 0 } exact] => new PatternNode.Word(exact, IsExact: true),
            _ => new PatternNode.Word(word, IsExact: false),
        };
    }

    private PatternSyntaxException Wrong(string what) => new($"In \"{_text}\", at character {_at + 1}, {what}.");
}
