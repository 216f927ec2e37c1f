using System.Runtime.InteropServices;
using CareerBot.Core.Salaries;
using CareerBot.Core.Understanding.Occupations;
using TitledOccupation = CareerBot.Core.Salaries.OccupationTitle;

namespace CareerBot.Knowledge.Reading.Names;

/// <summary>Reads what people call occupations: the imported list, the project's own names, and the words that are no occupation.</summary>
internal sealed class OccupationNameReader
{
    /// <summary>Before a name that counts only where a job is spoken of.</summary>
    public const char Weak = '?';

    /// <summary>Behind names of work that no official occupation goes by (astronaut).</summary>
    private const string NoOccupation = "-";

    private const int NamesOfACommonWord = 3;

    private readonly Dictionary<int, TitledOccupation> _titles = [];
    private readonly List<OccupationName> _own = [];

    /// <summary>By the hash that names are compared by.</summary>
    private readonly HashSet<ulong> _weak = [];

    /// <summary>Names that the imported list has no say in: the project's own, and those that are never an occupation.</summary>
    private readonly HashSet<ulong> _taken = [];

    /// <summary>Everything in the three files; a line that can't be used is left out with a problem in its file's log.</summary>
    public static OccupationNameList Read((ProblemLog Log, string? Text) occupations, (ProblemLog Log, string? Text) nicknames, (ProblemLog Log, string? Text) everyday)
    {
        var reader = new OccupationNameReader();
        reader.ReadEveryday(everyday.Text ?? string.Empty, everyday.Log);
        reader.ReadNicknames(nicknames.Text ?? string.Empty, nicknames.Log);
        return reader.ReadList(occupations.Text ?? string.Empty, occupations.Log);
    }

    /// <summary>"river" is never an occupation by itself, "cooper ?" only where a job is spoken of.</summary>
    private void ReadEveryday(string text, ProblemLog log)
    {
        foreach (var (line, number) in VocabularyLines.Of(text))
        {
            var isWeak = line[^1] == Weak;
            var name = Spelled(isWeak ? line[..^1] : line);
            if (name.Length == 0) log.Warning(number, "everyday-line", $"'{Folding.Cut(line, 60)}' is no word and is ignored.", "Write one word or name a line, with ? behind it where it may be a job.");
            else (isWeak ? _weak : _taken).Add(NameWords.HashOf(name));
        }
    }

    /// <summary>"rn ?, staff nurse: 29-1141"</summary>
    private void ReadNicknames(string text, ProblemLog log)
    {
        foreach (var (line, number) in VocabularyLines.Of(text))
        {
            var sides = line.Split(':', 2, StringSplitOptions.TrimEntries);
            if (sides.Length < 2 || CodesOf(sides[1]) is not { } codes)
            {
                log.Error(number, "nickname-line", $"'{Folding.Cut(line, 60)}' is not names with one to three codes behind a colon, so it is not used.", "Write 'rn ?, staff nurse: 29-1141', with - for work that no official occupation goes by.");
                continue;
            }

            foreach (var written in sides[0].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                var isWeak = written[^1] == Weak;
                var name = Spelled(isWeak ? written[..^1] : written);
                if (name.Length > 0 && _taken.Add(NameWords.HashOf(name)))
                    _own.Add(new OccupationName(name, codes[0], codes.ElementAtOrDefault(1), codes.ElementAtOrDefault(2), isWeak));
                else
                    log.Warning(number, "nickname-twice", $"'{written}' is no name or stands in the file before; the first line counts.", "Keep the name in one line only.");
            }
        }
    }

    private OccupationNameList ReadList(string text, ProblemLog log)
    {
        var names = new List<OccupationName>(text.Length / 32);
        var number = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            number++;
            var line = text.AsSpan(range);
            if (line.IsEmpty || line[0] == '#') continue;
            if (!TryRead(line, names)) log.Error(number, "occupation-line", $"'{Folding.Cut(line.ToString(), 60)}' is not a code with its title or a name with one to three codes, with a tab between, so it is not used.", "Make the file again with \"careerbot knowledge import names\", and write your own names into nicknames.txt.");
        }

        names.AddRange(_own);
        // The list has grown by doubling, and is kept for good.
        return new OccupationNameList { Names = [.. names], Titles = _titles, CommonWords = CommonWords(names) };
    }

    /// <summary>The project's own words and those of titles, and of the long list those that several names share.</summary>
    private HashSet<string> CommonWords(List<OccupationName> names)
    {
        var common = _own.SelectMany(name => name.Text.Split(' ')).Concat(_titles.Values.SelectMany(title => NameWords.Split(title.Title))).ToHashSet(StringComparer.Ordinal);
        var counts = new Dictionary<string, int>(8192, StringComparer.Ordinal);
        var byText = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var name in names)
        {
            foreach (var range in name.Text.AsSpan().Split(' '))
            {
                var word = name.Text.AsSpan(range);
                CollectionsMarshal.GetValueRefOrAddDefault(byText, word, out _)++;
            }
        }

        common.UnionWith(counts.Where(pair => pair.Value >= NamesOfACommonWord).Select(pair => pair.Key));
        return common;
    }

    private bool TryRead(ReadOnlySpan<char> line, List<OccupationName> names)
    {
        line = line.TrimEnd('\r').TrimEnd(' ');
        var tab = line.IndexOf('\t');

        // A name without a code is an occupation that there are no figures of.
        if (tab < 0)
        {
            var bare = Spelled(line.ToString());
            if (bare.Length > 0 && !_taken.Contains(NameWords.HashOf(bare))) names.Add(new OccupationName(bare, 0, 0, 0, IsWeak: false));
            return bare.Length > 0;
        }

        if (tab == 0) return false;
        var name = line[..tab];
        var rest = line[(tab + 1)..];
        if (char.IsAsciiDigit(name[0]) && SocCode.KeyOf(name) is { } key)
        {
            _titles[key] = new TitledOccupation(SocCode.TextOf(key), rest.ToString());
            return rest.Length > 0;
        }

        var isWeak = name[0] == Weak;
        if (isWeak) name = name[1..];
        Span<int> codes = stackalloc int[OccupationNames.MostCandidates];
        var count = 0;
        foreach (var range in rest.Split(' '))
        {
            if (count == codes.Length || SocCode.KeyOf(rest[range]) is not { } code) return false;
            codes[count++] = code;
        }

        var listed = name.ToString();
        var hash = NameWords.HashOf(listed);
        if (!_taken.Contains(hash)) names.Add(new OccupationName(listed, codes[0], codes[1], codes[2], isWeak || _weak.Contains(hash)));
        return true;
    }

    private static int[]? CodesOf(string text)
    {
        if (text == NoOccupation) return [0];
        var codes = Array.ConvertAll(text.Split(' ', StringSplitOptions.RemoveEmptyEntries), code => SocCode.KeyOf(code) ?? 0);
        return codes.Length is 0 or > OccupationNames.MostCandidates || codes.Contains(0) ? null : codes;
    }

    private static string Spelled(string name) => string.Join(' ', NameWords.Split(name));
}
