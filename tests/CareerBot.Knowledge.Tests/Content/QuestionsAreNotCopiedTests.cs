using System.Text.Json;
using System.Text.RegularExpressions;

namespace CareerBot.Knowledge.Tests.Content;

/// <summary>No question that measures the bot stands among the words that it learns from.</summary>
public partial class QuestionsAreNotCopiedTests
{
    /// <summary>Share of words in common, in both directions, from which on a line counts as a copy.</summary>
    private const double Copied = 0.8;

    private static readonly Lazy<ILookup<string, Line>> LinesByWord = new(() => ReadLines().SelectMany(line => line.Words, (line, word) => (line, word)).ToLookup(pair => pair.word, pair => pair.line, StringComparer.Ordinal));

    [SharedFact("eval/questions-dev.jsonl")]
    public void No_development_question_stands_in_the_knowledge() => HasNoCopy(RepositoryRoot.Shared("eval/questions-dev.jsonl"));

    [Theory]
    [InlineData("electrician")]
    [InlineData("dental-hygienist")]
    [InlineData("graphic-designer")]
    public void No_held_out_question_stands_in_the_knowledge(string guide) => HasNoCopy(Path.Join(RepositoryRoot.HeldOut, guide, $"{guide}.jsonl"));

    [Theory]
    [InlineData("Do I need a degree?", "do i need a degree", true)]
    [InlineData("do i need a college degree", "do i need a degree", true)]
    [InlineData("do i need a degree", "do i need a degree for this kind of job", false)]
    [InlineData("how long does it take", "what does it pay", false)]
    public void Words_in_common_make_a_copy(string question, string line, bool isCopy) => Assert.Equal(isCopy, IsCopy(Words(question), Words(line)));

    [Fact]
    public void A_line_is_found_by_four_fifths_of_its_words()
    {
        foreach (var line in ReadLines().Where((line, i) => i % 500 == 0 && line.Words.Count >= 5))
        {
            HashSet<string> words = [.. line.Words.Skip(line.Words.Count / 5)];
            Assert.Contains(Near(words), near => near.Place == line.Place);
        }
    }

    /// <summary>Names every copy in full, so that an editor can reword all of them at once.</summary>
    private static void HasNoCopy(string file)
    {
        var copies = Copies(file);
        Assert.True(copies.Count == 0, string.Join('\n', copies));
    }

    private static List<string> Copies(string file)
    {
        var copies = new List<string>();
        foreach (var question in File.ReadLines(file).Where(line => line.Length > 0).Select(QuestionOf))
        {
            var words = Words(question);
            if (words.Count < 2) continue;
            copies.AddRange(Near(words).Where(line => IsCopy(words, line.Words)).Select(line => $"{line.Place} copies \"{question}\""));
        }

        return copies;
    }

    /// <summary>Lines that may be copies. A copy lacks at most a fifth of the words, so that of the rarest, one more than a fifth, it has one.</summary>
    private static IEnumerable<Line> Near(HashSet<string> words)
    {
        var mayLack = words.Count - (int)Math.Ceiling(words.Count * Copied);
        return words.Select(word => LinesByWord.Value[word]).OrderBy(lines => lines.Count()).Take(mayLack + 1).SelectMany(lines => lines).Distinct();
    }

    private static bool IsCopy(HashSet<string> question, HashSet<string> line)
    {
        var (fewer, more) = question.Count < line.Count ? (question, line) : (line, question);
        if (fewer.Count < more.Count * Copied) return false;
        return fewer.Count(more.Contains) >= more.Count * Copied;
    }

    private static IEnumerable<Line> ReadLines()
    {
        foreach (var path in Directory.EnumerateFiles(RepositoryRoot.Knowledge, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var number = 0;
            foreach (var line in File.ReadLines(path))
            {
                number++;
                if (Words(line) is { Count: > 0 } words) yield return new Line($"{Path.GetRelativePath(RepositoryRoot.Knowledge, path)}({number})", words);
            }
        }
    }

    private static string QuestionOf(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("question").GetString() ?? string.Empty;
    }

    private static HashSet<string> Words(string text) => [.. Word.Matches(text.Replace('’', '\'').ToLowerInvariant()).Select(match => match.Value)];

    // don't, 45,000
    [GeneratedRegex(@"[\p{L}\p{N}]+(?:['.,][\p{L}\p{N}]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Word { get; }

    /// <summary>Compared by identity: each line stands once.</summary>
    private sealed class Line(string place, HashSet<string> words)
    {
        public string Place { get; } = place;

        public HashSet<string> Words { get; } = words;
    }
}
