using System.Runtime.InteropServices;
using CareerBot.Core.Salaries;

namespace CareerBot.Core.Understanding.Occupations;

/// <summary>What people call occupations: official titles, titles that employers use, abbreviations and slang.</summary>
/// <remarks>Found by a hash of the words, so that some forty thousand names are looked up without making a string.</remarks>
public sealed class OccupationNames
{
    /// <summary>No name stands for more occupations than can be offered as choices.</summary>
    public const int MostCandidates = 3;

    private const int LongestName = 10;

    private readonly OccupationNameList _list;
    private readonly Dictionary<ulong, int> _byHash;

    public OccupationNames(OccupationNameList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        _list = list;
        _byHash = new Dictionary<ulong, int>(list.Names.Count);
        for (var i = 0; i < list.Names.Count; i++)
        {
            // Of names that are compared alike the one written out counts.
            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_byHash, NameWords.HashOf(list.Names[i].Text), out var exists);
            if (!exists || (NameWords.IsAbbreviated(list.Names[known].Text) && !NameWords.IsAbbreviated(list.Names[i].Text))) known = i;
        }
    }

    public static OccupationNames Empty { get; } = new(OccupationNameList.Empty);

    /// <summary>Every name and every title.</summary>
    public OccupationNameList All => _list;

    /// <summary>Every occupation named, left to right, longest names first, none overlapping; the first of very many.</summary>
    public IReadOnlyList<OccupationMatch> Find(IReadOnlyList<Word> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var found = new List<OccupationMatch>();
        var isComparison = JobContext.IsComparison(words);
        for (var start = 0; start < words.Count && found.Count < UtteranceLimits.MostNames; start++)
        {
            if (MatchAt(words, start, isComparison) is not { } match) continue;

            // "tim cook" is a person
            if (match.Match.FirstWord == match.Match.LastWord && GivenNames.Precede(words, start)) continue;
            found.Add(match);
            start = match.Match.LastWord;
        }

        return found;
    }

    /// <summary>Whether any name holds the word that stands there; another that overlaps it may be found instead.</summary>
    internal bool MayStandAt(IReadOnlyList<Word> words, int at)
    {
        if (InformationTechnology.IsMeant(words, at)) return true;
        for (var start = Math.Max(0, at - LongestName + 1); start <= at; start++)
        {
            var hash = NameWords.Start;
            for (var last = start; last < Math.Min(words.Count, start + LongestName); last++)
            {
                hash = NameWords.Add(hash, words[last].Lower);
                if (last >= at && _byHash.ContainsKey(hash)) return true;
            }
        }

        return false;
    }

    private OccupationMatch? MatchAt(IReadOnlyList<Word> words, int start, bool isComparison)
    {
        var hash = NameWords.Start;
        var (name, last) = (-1, start);
        for (var at = start; at < Math.Min(words.Count, start + LongestName); at++)
        {
            hash = NameWords.Add(hash, words[at].Lower);
            if (_byHash.TryGetValue(hash, out var index) && (!_list.Names[index].IsWeak || JobContext.IsAround(words, start, at, isComparison))) (name, last) = (index, at);
        }

        // How it is typed says that it is meant, so it needs no words about jobs around it.
        var isField = false;
        if (name < 0 && InformationTechnology.IsMeant(words, start) && _byHash.TryGetValue(InformationTechnology.Hash, out var field)) (name, isField) = (field, true);
        if (name < 0) return null;
        var found = _list.Names[name];
        OccupationTitle[] candidates = [.. found.Codes.Select(code => _list.Titles.GetValueOrDefault(code)).OfType<OccupationTitle>()];
        return new OccupationMatch(new NameMatch(found.Text, start, last), candidates) { IsWeak = found.IsWeak && !isField };
    }
}
