using CareerBot.Core.Retrieval;
using CareerBot.Core.Salaries;
using CareerBot.Core.Understanding;
using CareerBot.Core.Understanding.Occupations;
using CareerBot.Core.Understanding.Pay;

namespace CareerBot.Core.Answering.Official;

/// <summary>Finds out whose figures a question is about: whom it names, else whom the conversation or the guide is about.</summary>
internal static class FigureTargets
{
    private const int Before = 4;

    public static IReadOnlyList<FigureTarget> Of(Question question)
    {
        var named = Named(question);
        if (WithSubject(named, question) is { } compared) return compared;
        if (named.Count > 0) return named;
        if (question.Intent.Slots.OtherOccupation is not null) return [];
        var tables = question.Knowledge.Wages;
        if (question.Turn.GuideId is null && question.Turn.Subject is { OccupationCode: { } code } && tables.Title(code) is { } title)
        {
            return [new FigureTarget(title.Title, [title], GuideOn(title, question.Knowledge), IsNamed: false)];
        }

        return question.GuideId is { } id && question.Knowledge.Index.Guides.Find(id) is { } guide ? [OfGuide(guide, guide.Occupation ?? guide.Title, question.Knowledge, isNamed: question.Intent.Slots.GuideIds.Contains(id, StringComparer.Ordinal))] : [];
    }

    /// <summary>The occupation that the conversation is about; null where there is none.</summary>
    private static FigureTarget? OfSubject(Question question) => question.Turn.Subject switch
    {
        { OccupationCode: { } code } when question.Knowledge.Wages.Title(code) is { } title => new FigureTarget(title.Title, [title], GuideOn(title, question.Knowledge), IsNamed: false),
        { GuideId: { } id } when question.Knowledge.Index.Guides.Find(id) is { } guide => OfGuide(guide, guide.Occupation ?? guide.Title, question.Knowledge, isNamed: false),
        _ => null,
    };

    /// <summary>What the talk is of beside the one that is named ("compare with lpn"), or beside what it was compared with already ("which pays more"); null where that is not asked for.</summary>
    private static IReadOnlyList<FigureTarget>? WithSubject(IReadOnlyList<FigureTarget> named, Question question)
    {
        var understood = question.Intent.Understood;
        FigureTarget? other = named switch
        {
            [var only] when PayWords.CompareWithSubject(understood) => only,
            [] when (PayWords.ClearlyAskForComparison(understood) || PayWords.AskWhichOfThem(understood)) && question.Turn.Subject?.ComparedCode is { } code && question.Knowledge.Wages.Title(code) is { } title => new FigureTarget(title.Title, [title], GuideOn(title, question.Knowledge), IsNamed: true),
            _ => null,
        };
        return other is not null && OfSubject(question) is { } before && before.Key != other.Key ? [before with { IsNamed = true }, other] : null;
    }

    /// <summary>The whole guide about an occupation; null where none is.</summary>
    public static GuideEntry? GuideOn(OccupationTitle occupation, KnowledgeSnapshot knowledge) => About(occupation, knowledge).FirstOrDefault(guide => !guide.IsProfile);

    /// <summary>The guide about an occupation, else its profile; null where there is neither.</summary>
    public static GuideEntry? GuideOrProfileOn(OccupationTitle occupation, KnowledgeSnapshot knowledge) => About(occupation, knowledge).FirstOrDefault();

    private static IOrderedEnumerable<GuideEntry> About(OccupationTitle occupation, KnowledgeSnapshot knowledge) => knowledge.Index.Guides.All
        .Where(guide => guide.Codes.Any(code => knowledge.Wages.Title(code)?.Code == occupation.Code))
        .OrderBy(guide => guide.IsProfile)
        .ThenBy(guide => guide.IsImported);

    private static IReadOnlyList<FigureTarget> Named(Question question)
    {
        var words = question.Intent.Words;
        var guides = question.NamedGuides;
        var occupations = question.Intent.Slots.Occupations;
        var found = new List<(int At, FigureTarget Target)>();
        foreach (var (match, ids) in guides)
        {
            if (occupations.Any(other => Covers(other.Match, match) && !Covers(match, other.Match))) continue;
            if (question.Knowledge.Index.Guides.Find(ids[0]) is { } guide) found.Add((match.FirstWord, Narrowed(OfGuide(guide, match.Name, question.Knowledge, isNamed: true), match, occupations)));
        }

        // Beside another the guide's own is one of those asked about; alone it is whom the guide is about anyway.
        var isAlone = found.Count == 0 && occupations.All(occupation => IsOfGuide(occupation, question));
        foreach (var occupation in occupations)
        {
            if (guides.Any(guide => Covers(guide.Match, occupation.Match)) || IsPointedAt(words, occupation)) continue;
            if (IsOfGuide(occupation, question))
            {
                if (!isAlone && question.GuideId is { } id && question.Knowledge.Index.Guides.Find(id) is { } own) found.Add((occupation.Match.FirstWord, Compared(occupation, own, question)));
                continue;
            }

            var meant = NarrowedNames.Of(occupation, words, question.Knowledge);
            var guideOf = meant is [var only] ? GuideOn(only, question.Knowledge) : null;
            found.Add((occupation.Match.FirstWord, new FigureTarget(occupation.Match.Name, meant, guideOf, IsNamed: true)));
        }

        found.Sort((one, other) => one.At.CompareTo(other.At));
        var asked = found.Where(target => !IsOwn(words, target.At)).ToArray();
        return [.. (asked.Length > 0 ? asked : [.. found]).Select(target => target.Target).GroupBy(target => target.Key, StringComparer.Ordinal).Select(Once)];
    }

    /// <summary>"Teacher" is the guide's where the talk is of that already; beside an engineer it may be any.</summary>
    private static FigureTarget Compared(OccupationMatch named, GuideEntry guide, Question question) =>
        question.Turn.GuideId == guide.Id || question.Turn.Subject?.GuideId == guide.Id
            ? OfGuide(guide, named.Match.Name, question.Knowledge, isNamed: true)
            : new FigureTarget(named.Match.Name, named.Candidates, null, IsNamed: true);

    /// <summary>One target of several names that mean the same.</summary>
    private static FigureTarget Once(IEnumerable<FigureTarget> same)
    {
        FigureTarget[] named = [.. same];
        return named.Length == 1 ? named[0] : named[0] with { AlsoNamed = named[1].Name };
    }

    public static FigureTarget OfGuide(GuideEntry guide, string name, KnowledgeSnapshot knowledge, bool isNamed)
    {
        OccupationTitle[] titles = [.. guide.Codes.Select(knowledge.Wages.Title).OfType<OccupationTitle>().DistinctBy(title => title.Code)];
        if (titles.Length == 0 && Named(guide, knowledge) is { } named) titles = [named];
        return new FigureTarget(name, titles, guide.IsProfile ? null : guide, isNamed);
    }

    /// <summary>Of a guide about several occupations, the one that the name stands for: "emt pay" is not that of paramedics.</summary>
    private static FigureTarget Narrowed(FigureTarget target, NameMatch match, IReadOnlyList<OccupationMatch> occupations)
    {
        if (target.Candidates.Count < 2) return target;
        var meant = occupations.FirstOrDefault(occupation => Covers(occupation.Match, match) && occupation.Candidates is [var only] && target.Candidates.Any(candidate => candidate.Code == only.Code));
        return meant is null ? target : target with { Candidates = meant.Candidates };
    }

    /// <summary>The occupation of a guide that gives no code, by its name where that is unambiguous.</summary>
    private static OccupationTitle? Named(GuideEntry guide, KnowledgeSnapshot knowledge)
    {
        var words = Word.Split(guide.Occupation ?? guide.Title);
        return knowledge.OccupationNames.Find(words) is [{ Candidates: [var only] } match] && match.Match.LastWord - match.Match.FirstWord + 1 == words.Count ? only : null;
    }

    /// <summary>"These techs" are those that were spoken of, not technicians of any kind.</summary>
    private static bool IsPointedAt(IReadOnlyList<Word> words, OccupationMatch named) =>
        named.IsAmbiguous && named.Match.FirstWord > 0 && words[named.Match.FirstWord - 1].Lower is "these" or "those" or "this" or "such" or "they";

    /// <summary>"A records tech" is the medical records technician of the guide that is open, and not any technician.</summary>
    private static bool IsOfGuide(OccupationMatch named, Question question) =>
        named.IsAmbiguous && question.AssumedGuide is null && question.GuideId is { } id && !IsOnlyHint(id, question) && question.Knowledge.Index.Guides.Names.HoldsWord(id, question.Intent.Words[named.Match.LastWord].Lower);

    /// <summary>Whether nothing speaks for the guide but the family's name itself: "teacher" may be any, though one guide only is about teachers.</summary>
    private static bool IsOnlyHint(string guideId, Question question) =>
        question.Turn.GuideId != guideId && question.Turn.Subject?.GuideId != guideId && question.Intent.Slots.GuideIds.Contains(guideId, StringComparer.Ordinal)
        && !question.NamedGuides.Any(name => name.GuideIds.Contains(guideId, StringComparer.Ordinal));

    private static bool Covers(NameMatch one, NameMatch other) => one.FirstWord <= other.FirstWord && other.LastWord <= one.LastWord;

    /// <summary>"I'm a nurse, what do … make", "I work as a cook": what the person is now is not what is asked about where something else is.</summary>
    private static bool IsOwn(IReadOnlyList<Word> words, int at)
    {
        for (var i = Math.Max(0, at - Before); i < at; i++)
        {
            if (words[i].Lower is "i'm" or "im" or "am" or "was" or "worked" or "former" or "ex") return true;
        }

        return false;
    }
}
