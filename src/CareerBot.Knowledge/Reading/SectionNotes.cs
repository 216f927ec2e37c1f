using System.Text.RegularExpressions;

namespace CareerBot.Knowledge.Reading;

/// <summary>What an editor noted in a comment under a heading: topics that the section answers, and phrasings that people use for it.</summary>
/// <remarks>The notes look like YAML but are read line by line, so that a phrasing may hold colons, '#' or quotation marks.</remarks>
internal sealed partial record SectionNotes(IReadOnlyList<SectionNote> Topics, IReadOnlyList<SectionNote> Phrasings)
{
    public static SectionNotes None { get; } = new([], []);

    /// <summary>The notes of a comment, or null where it is a comment of another kind.</summary>
    /// <param name="comment">From <c>&lt;!--</c> to <c>--&gt;</c>.</param>
    /// <param name="line">The comment's first line in the file.</param>
    /// <param name="log">Where problems go.</param>
    public static SectionNotes? Read(string comment, int line, ProblemLog log)
    {
        if (!KeyLine.IsMatch(comment)) return null;

        var topics = new List<SectionNote>();
        var phrasings = new List<SectionNote>();
        var target = (List<SectionNote>?)null;
        foreach (var raw in comment.Replace("<!--", string.Empty, StringComparison.Ordinal).Split('\n'))
        {
            var text = raw.Replace("-->", string.Empty, StringComparison.Ordinal).Trim();
            if (KeyLine.Match(text) is { Success: true } key)
            {
                target = key.Groups["key"].ValueSpan.Equals("topics", StringComparison.OrdinalIgnoreCase) ? topics : phrasings;
                AddInline(target, key.Groups["rest"].Value.Trim(), line);
            }
            else if (text.StartsWith('-') && target is not null)
            {
                Add(target, text[1..], line);
            }
            else if (text.Length > 0 && !text.StartsWith('#'))
            {
                log.Warning(line, "note-not-read", $"The line '{Folding.Cut(text, 60)}' in the comment under the heading is not understood.", "Write 'topics:' or 'phrasings:' on a line, and below it one entry a line that starts with '- '.");
            }

            line++;
        }

        return new SectionNotes(topics, phrasings);
    }

    private static void AddInline(List<SectionNote> target, string rest, int line)
    {
        if (rest is ['[', .., ']']) rest = rest[1..^1];
        foreach (var entry in rest.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) Add(target, entry, line);
    }

    private static void Add(List<SectionNote> target, string entry, int line)
    {
        var text = Folding.Fold(entry);
        if (text is ['"', .., '"'] or ['\'', .., '\''] && text.Length > 1) text = text[1..^1].Trim();
        if (text.Length > 0) target.Add(new SectionNote(text, line));
    }

    // "phrasings:", "topics: [salary, outlook]"
    [GeneratedRegex(@"^(?:<!--)?[ \t]*(?<key>topics|phrasings)[ \t]*:(?<rest>[^\r\n]*)", RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex KeyLine { get; }
}

/// <summary>One entry of the notes with its line.</summary>
internal readonly record struct SectionNote(string Text, int Line);
