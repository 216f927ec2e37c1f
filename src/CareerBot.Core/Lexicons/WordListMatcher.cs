using CareerBot.Core.Language;

namespace CareerBot.Core.Lexicons;

/// <summary>Finds the entries of all word lists in one pass: a trie over lemmas (Fredkin 1960).</summary>
public sealed class WordListMatcher
{
    private readonly Node _root = new();

    /// <param name="lists">The lists.</param>
    /// <param name="lemma">By which entries and utterances are compared.</param>
    public WordListMatcher(IEnumerable<WordList> lists, Lemma lemma)
    {
        ArgumentNullException.ThrowIfNull(lists);
        ArgumentNullException.ThrowIfNull(lemma);
        foreach (var list in lists)
        {
            foreach (var entry in list.Entries)
            {
                var node = _root;
                foreach (var word in entry.Split(' ', StringSplitOptions.RemoveEmptyEntries)) node = node.Child(lemma.Of(word));
                if (!node.Labels.Contains(list.Name, StringComparer.Ordinal)) node.Labels.Add(list.Name);
            }
        }
    }

    /// <summary>Every entry, of every list, that stands in the utterance; entries may overlap.</summary>
    public IReadOnlyList<Span> Find(IReadOnlyList<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        var found = new List<Span>();
        for (var first = 0; first < tokens.Count; first++)
        {
            var node = _root;
            for (var last = first; last < tokens.Count && node.Find(tokens[last].Lemma) is { } next; last++)
            {
                node = next;
                foreach (var label in node.Labels) found.Add(new Span(label, first, last));
            }
        }

        return found;
    }

    private sealed class Node
    {
        private Dictionary<string, Node>? _children;

        public List<string> Labels { get; } = [];

        public Node Child(string lemma)
        {
            _children ??= new Dictionary<string, Node>(StringComparer.Ordinal);
            if (!_children.TryGetValue(lemma, out var child)) _children[lemma] = child = new Node();
            return child;
        }

        public Node? Find(string lemma) => _children?.GetValueOrDefault(lemma);
    }
}
