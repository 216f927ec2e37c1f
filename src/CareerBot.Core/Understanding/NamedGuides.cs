using System.Buffers;
using System.Collections.Frozen;
using CareerBot.Core.Retrieval;
using CareerBot.Core.Turns;
using CareerBot.Core.Understanding.Occupations;

namespace CareerBot.Core.Understanding;

/// <summary>The guides whose occupation an utterance names, by the guides' own names and by all that people call occupations.</summary>
/// <param name="Matches">Each name with the guides that it may mean, left to right; none where the person only says what they are themselves.</param>
/// <param name="Certain">Guides that are meant: one for each name, or several of one occupation.</param>
/// <param name="Choices">Guides of different occupations that one name stands for, where nothing says which.</param>
internal sealed record NamedGuides(IReadOnlyList<(NameMatch Match, IReadOnlyList<string> GuideIds)> Matches, IReadOnlyList<string> Certain, IReadOnlyList<string> Choices)
{
    /// <summary>Names of occupations that are verbs and things as well; alone they are jobs only behind an article or before a word about jobs.</summary>
    private static readonly FrozenSet<string> Everyday = FrozenSet.Create(StringComparer.Ordinal, "cook", "model", "host", "guide", "coach", "judge", "guard", "pilot", "tutor", "server", "scout", "page", "porter", "runner");

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    private const int ShortestAcronym = 3;

    /// <summary>What people use in questions about any career is of no guide.</summary>
    private const double RareInQuestions = 0.9;

    private static readonly FrozenSet<string> BeforeJob = FrozenSet.Create(StringComparer.Ordinal, "a", "an", "the", "as", "become", "becoming", "be", "being", "for", "of", "do", "does", "are", "is", "good", "great", "vs", "or");

    private static readonly FrozenSet<string> AfterJob = FrozenSet.Create(StringComparer.Ordinal, "salary", "salaries", "pay", "wage", "wages", "job", "jobs", "career", "careers", "school", "training", "make", "makes", "earn", "earns", "do");

    /// <summary>A nursing home or a doctor's office is where many work who are no nurses and no doctors.</summary>
    private static readonly FrozenSet<string> PlacesOfWork = FrozenSet.Create(StringComparer.Ordinal, "home", "homes", "facility", "facilities", "office", "offices", "clinic", "clinics");

    public static NamedGuides In(string utterance, IReadOnlyList<Word> words, Turn turn, KnowledgeSnapshot knowledge)
    {
        var guides = knowledge.Index.Guides;
        var current = turn.GuideId ?? turn.Subject?.GuideId;
        var matches = Merge(guides.Names.Find(words), words, current ?? guides.Default?.Id, knowledge)
            .Where(match => !IsEverydayWord(words, match.Match))
            .ToArray();
        var field = current is null ? AskedField.Of([.. words.Where((_, i) => !matches.Any(match => match.Match.FirstWord <= i && i <= match.Match.LastWord))], knowledge) : null;
        var others = matches.Select(match => match.Match.FirstWord).Where(at => !OwnPast.Strong(words, at) && !OwnPast.Weak(words, at)).ToArray();
        var hasOther = others.Length > 0 || field is not null;
        var resolved = new List<(NameMatch, IReadOnlyList<string>)>();
        var certain = new List<string>();
        IReadOnlyList<string> choices = [];
        var aside = NamedAside.In(utterance, words, [.. matches.Select(match => match.Match).Where(match => !IsOwn(match))]);
        foreach (var (match, ids) in matches)
        {
            if (IsOwn(match) || aside.Contains(match)) resolved.Add((match, []));
            else if (Settle(ids, current, guides) is { } settled)
            {
                resolved.Add((match, settled));
                certain.AddRange(settled.Where(id => !certain.Contains(id, StringComparer.Ordinal)));
            }
            else
            {
                resolved.Add((match, ids));
                choices = ids;
            }
        }

        if (field is not null && certain.Count == 0 && choices.Count == 0) certain.Add(field);
        if (matches.Length == 0 && certain.Count == 0 && current is null && OfAcronym(words, knowledge) is { } holder) certain.Add(holder);
        return new NamedGuides(resolved, certain, certain.Count > 0 ? [] : choices);

        bool IsOwn(NameMatch match) =>
            (OwnPast.Strong(words, match.FirstWord) && (hasOther || current is not null || guides.Default is not null))
            || (OwnPast.Weak(words, match.FirstWord) && (hasOther || current is not null))
            || others.Any(other => OwnPast.InEarlierSentence(words, match.FirstWord, other));
    }

    /// <summary>The one guide that will be asked; null where there are several.</summary>
    public string? Only(Turn turn, KnowledgeSnapshot knowledge)
    {
        if (turn.GuideId is { } chosen) return chosen;
        if (Certain.Count > 0 || Choices.Count > 0) return Certain is [var only] ? only : null;
        return turn.Subject?.GuideId is { } current && knowledge.Index.Guides.Find(current) is not null ? current : knowledge.Index.Guides.Default?.Id;
    }

    /// <summary>The only guide that uses an abbreviation which neither the default guide nor people who ask about any career use: "is the FINRA exam hard".</summary>
    private static string? OfAcronym(IReadOnlyList<Word> words, KnowledgeSnapshot knowledge)
    {
        if (knowledge.Index.Guides.Default is not { } assumed) return null;
        var holders = words
            .Where(word => IsLikeAcronym(word, knowledge) && knowledge.Lexicon.Background.Rarity(word.Lower) >= RareInQuestions)
            .Select(word => word.Lower.ToUpperInvariant())
            .Where(acronym => !assumed.Acronyms.ContainsKey(acronym))
            .SelectMany(knowledge.Index.Guides.OfAcronym)
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        return holders is [var only] && only != assumed.Id ? only : null;
    }

    /// <summary>"FINRA" and "msw", but not "name", though it is one of medical examiners.</summary>
    private static bool IsLikeAcronym(Word word, KnowledgeSnapshot knowledge) =>
        word.Lower.Length >= ShortestAcronym && (!word.Text.Any(char.IsLower) || word.Lower.AsSpan().IndexOfAny(Vowels) < 0 || knowledge.Lexicon.Encoder.PlaceOf(word.Lower) < 0);

    /// <summary>The guides' own names, and between them what else people call occupations that guides are about; of names that overlap the longer counts.</summary>
    private static List<(NameMatch Match, IReadOnlyList<string> GuideIds)> Merge(IReadOnlyList<(NameMatch Match, IReadOnlyList<string> GuideIds)> own, IReadOnlyList<Word> words, string? assumed, KnowledgeSnapshot knowledge)
    {
        var merged = own.ToList();
        foreach (var occupation in knowledge.OccupationNames.Find(words))
        {
            var match = occupation.Match;
            var ids = occupation.Candidates.SelectMany(candidate => knowledge.Index.Guides.OfCode(candidate.Code)).Distinct(StringComparer.Ordinal).ToArray();
            var overlapping = merged.Where(known => match.FirstWord <= known.Match.LastWord && known.Match.FirstWord <= match.LastWord).ToArray();
            if (overlapping.Any(known => Length(known.Match) >= Length(match)) || occupation.Candidates.Count == 0) continue;

            // "The technician", where the talk is of medical records technicians.
            if (occupation.IsAmbiguous && assumed is not null && knowledge.Index.Guides.Names.HoldsWord(assumed, words[match.LastWord].Lower)) continue;
            foreach (var known in overlapping) merged.Remove(known);
            if (ids.Length > 0) merged.Add((match, ids));
        }

        merged.Sort((one, other) => one.Match.FirstWord.CompareTo(other.Match.FirstWord));
        return merged;
    }

    /// <summary>The guides meant by a name that several bear; null where they are about different occupations.</summary>
    private static IReadOnlyList<string>? Settle(IReadOnlyList<string> ids, string? current, GuideCatalogue guides)
    {
        if (ids.Count == 1) return ids;
        if (current is not null && ids.Contains(current, StringComparer.Ordinal)) return [current];
        GuideEntry[] entries = [.. ids.Select(guides.Find).OfType<GuideEntry>()];

        // "Teachers" are those of the guide, though there are profiles of others: a profile takes no name from a guide.
        GuideEntry[] whole = [.. entries.Where(entry => !entry.IsProfile)];
        if (whole.Length > 0 && whole.Length < entries.Length) return Settle([.. whole.Select(entry => entry.Id)], current, guides);
        if (entries.Length == 0 || !entries.Skip(1).All(entry => IsSameOccupation(entries[0], entry))) return null;

        // What an editor wrote goes before what was imported about the same occupation; of kinds of one occupation no guide speaks for another.
        if (entries.FirstOrDefault(entry => entry.IsDefault) is { } assumed) return [assumed.Id];
        GuideEntry[] written = [.. entries.Where(entry => !entry.IsImported)];
        if (written.Length == 0) return ids;
        return written.Skip(1).All(entry => string.Equals(written[0].Occupation, entry.Occupation, StringComparison.OrdinalIgnoreCase)) ? [.. written.Select(entry => entry.Id)] : null;
    }

    private static bool IsSameOccupation(GuideEntry one, GuideEntry other) =>
        one.Codes.Intersect(other.Codes, StringComparer.Ordinal).Any() || (one.Occupation is not null && string.Equals(one.Occupation, other.Occupation, StringComparison.OrdinalIgnoreCase));

    private static bool IsEverydayWord(IReadOnlyList<Word> words, NameMatch match)
    {
        if (Length(match) > 1) return false;
        if (GivenNames.Precede(words, match.FirstWord)) return true;
        if (match.LastWord + 1 < words.Count && PlacesOfWork.Contains(words[match.LastWord + 1].Lower)) return true;
        if (!Everyday.Contains(words[match.FirstWord].Lower) || words.Count == 1) return false;
        return !(match.FirstWord > 0 && BeforeJob.Contains(words[match.FirstWord - 1].Lower)) && !(match.LastWord + 1 < words.Count && AfterJob.Contains(words[match.LastWord + 1].Lower));
    }

    private static int Length(NameMatch match) => match.LastWord - match.FirstWord + 1;
}
