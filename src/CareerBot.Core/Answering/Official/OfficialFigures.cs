using CareerBot.Core.Replies;
using CareerBot.Core.Retrieval;
using CareerBot.Core.Salaries;
using CareerBot.Core.Turns;
using CareerBot.Core.Understanding;
using CareerBot.Core.Understanding.Pay;

namespace CareerBot.Core.Answering.Official;

/// <summary>Answers from the official tables: alone where no guide is about the occupation, beside the guide where one is.</summary>
internal sealed class OfficialFigures
{
    private const double Sure = 0.95;

    /// <summary>From this probability on it is plain what a question or a section is about.</summary>
    private const double Clear = 0.5;

    private const int MostFigures = 3;

    private readonly Question _question;
    private readonly Findings _findings;
    private readonly CitationBook _citations;
    private readonly IReadOnlyList<FigureTarget> _targets;
    private readonly FigureKind _kind;
    private readonly WageAsk _ask;
    private readonly bool _isForm;

    private OfficialFigures(Question question, Findings findings, CitationBook citations, IReadOnlyList<FigureTarget> targets, FigureKind kind, WageAsk ask, bool isForm = false)
    {
        _isForm = isForm;
        _question = question;
        _findings = findings;
        _citations = citations;
        _targets = targets;
        _kind = kind;
        _ask = ask;
    }

    /// <summary>What the question asks of the tables; null where it asks nothing of them, or there are none.</summary>
    /// <param name="question">The question.</param>
    /// <param name="findings">What the guides say to it.</param>
    /// <param name="citations">A book of its own: nothing is cited in it that the reply does not quote.</param>
    public static OfficialFigures? Of(Question question, Findings findings, CitationBook citations)
    {
        if (question.Knowledge.Wages.Places.Count == 0) return null;
        var targets = FigureTargets.Of(question);
        var kind = FigureKinds.Of(question, targets);
        return kind == FigureKind.None ? null : new OfficialFigures(question, findings, citations, targets, kind, WageAskReader.Of(question, targets));
    }

    /// <summary>The same for what a form asked for: nothing is read from words.</summary>
    public static OfficialFigures OfForm(Question question, Findings findings, CitationBook citations, FigureTarget target, WageAsk ask) => new(question, findings, citations, [target], FigureKind.Pay, ask, isForm: true);

    /// <summary>Two occupations that a form names, side by side; without official figures of either, that is said.</summary>
    public static Reply Compare(Question question, Findings findings, CitationBook citations, FigureTarget first, FigureTarget second)
    {
        var ask = new WageAsk { Occupations = [] };
        var figures = new OfficialFigures(question, findings, citations, [first, second], FigureKind.Comparison, ask, isForm: true);
        return figures.Alone() ?? figures.NotCovered("a comparison of these two");
    }

    /// <summary>Whether whose figures are meant says nothing but the guide that is assumed.</summary>
    public bool NeedsGuide => _question.AssumedGuide is not null && _kind is not (FigureKind.Ranking or FigureKind.Unknown or FigureKind.NoWage or FigureKind.Related);

    /// <summary>The reply where no guide has to be asked; null where one has.</summary>
    public Reply? Alone()
    {
        if (_kind == FigureKind.NoWage) return NotCovered(NoWage.Of(FigureKinds.Masked(_question), _question.Intent.Understood) ?? NoWage.OneOnly);
        if (_kind == FigureKind.Unknown) return NotCovered($"an occupation called \"{UnknownOccupation.In(_question) ?? UnknownOccupation.Beside(_question)}\"");
        if (_kind == FigureKind.Ranking) return Ranked();
        if (_kind == FigureKind.Related && RelatedAsk.Named(_question) is { } named) return OccupationLookup.Find(named, _question.Knowledge) is { } like && Related(like) is { } related ? related : NotCovered($"an occupation called \"{named}\"");
        if (_kind == FigureKind.Pay && !_isForm && ByState() is { } states) return states;
        if (_targets is [{ IsAmbiguous: true } vague]) return Told(new Reply.Choose(OccupationChoices.Of(vague.Candidates, _ask)) { Family = vague.Name }, vague, "The name fits several occupations.");
        if (_kind == FigureKind.Comparison && IsComparedInGuide()) return null;
        if (_kind == FigureKind.Comparison && Compared() is { } compared) return compared;
        if (_targets.Count > 1 && _kind is FigureKind.Pay) return Pay();
        if (_targets is not [{ Guide: null } target]) return null;
        return _kind == FigureKind.Education && GuideOf(target) is not null ? null : Figures(target);
    }

    /// <summary>The guide's reply with the official figures beside it, or these instead where the guide has none.</summary>
    public Reply Beside(Reply reply)
    {
        if (_targets is not [{ Occupation: not null, IsAmbiguous: false } target]) return reply;
        if (reply is Reply.NoAnswer or Reply.Choose or Reply.OffTopic) return Figures(target with { Guide = null }) ?? reply;
        if (_kind == FigureKind.Education && reply is Reply.Answer profile && OutlookAnswer.OfEntry(target, _question.Knowledge) is { } entry)
        {
            return Quoting(entry, profile);
        }

        if (_kind == FigureKind.Related && reply is Reply.Answer && !TellsOfRelated() && Related(target) is { } related) return related;
        if (_kind == FigureKind.Outlook && reply is Reply.Answer told && ((target.IsNamed && IsAboutFigures) || PayWords.AskWhetherItLasts(_question.Intent.Understood)) && OutlookAnswer.Compose(target with { Guide = null }, _question.Knowledge, _citations) is { } outlook)
            return Quoting(outlook, told);
        if (reply is Reply.Answer && IsCountOfTables(target)) return Figures(target with { Guide = null }) ?? reply;
        if (_kind == FigureKind.Pay && reply is Reply.Answer && GoesOnAboutPay(target)) return Pay() ?? reply;
        if (_kind != FigureKind.Pay || WageAnswer.Compose(_ask, _question.Knowledge.Wages) is not { } official) return reply;
        return reply switch
        {
            Reply.Salary salary => With(salary, official, NarrowedName(target)),
            Reply.Answer answer when SalaryComposer.FiguresAnswer(_question) => With(new Reply.Salary([], answer.Snippets, answer.Citations) { Occupation = target.Guide?.Occupation ?? official.Occupation, Subject = answer.Subject, Confidence = answer.Confidence, Explanation = answer.Explanation }, official, NarrowedName(target)),
            _ => reply,
        };
    }

    /// <summary>The name of the one that is meant of a guide's occupations: "emt pay" in the guide for paramedics and EMTs.</summary>
    private static string? NarrowedName(FigureTarget target) => target is { Guide.Codes.Count: > 1, Candidates: [var only] } ? only.Title : null;

    /// <summary>What a guide's own figures say of how amounts were computed: once is enough.</summary>
    private static IEnumerable<string> ComputedOf(Reply.Salary guide) =>
        guide.Period is { } asked ? guide.Figures.Where(figure => figure.Period != asked).Take(1).Select(figure => Phrases.Computed(asked, figure.Period)) : [];

    /// <summary>Two occupations side by side, or which of those that a name fits is meant; of one occupation under two names its pay.</summary>
    private Reply? Compared()
    {
        if (_targets is [var only]) return SameOccupation(only);
        if (_targets is not [var first, var second, ..]) return null;
        if (first.Key == second.Key) return SameOccupation(first);
        if (OccupationChoices.ToCompare(first, second) is { Count: > 0 } choices) return Told(new Reply.Choose(choices) { Family = (first.IsAmbiguous ? first : second).Name }, first, "A name to be compared fits several occupations.");
        return ComparisonAnswer.Compose(first, second, _ask.Places is [var place, ..] ? place.Name : WageAnswer.Nation, _question.Knowledge, _citations) is { } comparison ? Told(comparison, first, "Two occupations are to be compared.") : null;
    }

    private Reply SameOccupation(FigureTarget target) =>
        target.Occupation is { } occupation && WageAnswer.Compose(_ask with { Occupations = [occupation], Vague = [] }, _question.Knowledge.Wages) is { } salary
            ? Told(salary with { Remarks = [Phrases.SameOccupation(occupation.Title), .. salary.Remarks] }, target, "Both names mean the same occupation.")
            : NotCovered("a comparison of an occupation with itself");

    /// <summary>Whether the guide that is open tells the two apart: "what's the difference between a cop and a detective" in a guide for the police.</summary>
    private bool IsComparedInGuide() =>
        !_isForm && _question.GuideId is { } id && _question.Knowledge.Index.Guides.Find(id) is { IsProfile: false } guide
        && !PayWords.AskForPay(_question.Intent.Understood) && !PayWords.AskWhichToTake(_question.Intent.Understood)
        && ((_findings.Sorted.Count > 0 && NamedSection.First(_question, _findings.Sorted) is not null)
            || (_findings.AnswerSurely && ComparedNames(id) is { Length: > 0 } names
                && names.All(name => Holds(_findings.Sorted[0].Section, GuideFigures.NamingTerms(name, guide, _question)))));

    /// <summary>Of a guide that is only assumed a section must hold the whole name: "physician" alone is no physician assistant.</summary>
    private bool Holds(AnalyzedSection section, IReadOnlyList<string> terms) => _question.AssumedGuide is null ? terms.Any(section.Contains) : terms.All(section.Contains);

    /// <summary>What is compared with the guide's occupation; of one occupation under two names, both.</summary>
    private string[] ComparedNames(string guideId)
    {
        if (_targets.Count > 1) return [.. _targets.Where(target => target.Guide?.Id != guideId).Select(target => target.Name)];
        string[] names = [.. _question.Intent.Slots.Occupations.Select(occupation => occupation.Match.Name).Distinct(StringComparer.Ordinal)];
        return names.Length > 1 ? names : [];
    }

    /// <summary>Whether growth and openings are asked for themselves, and not what is behind them.</summary>
    private bool IsAboutFigures => _question.Topics is [{ Topic: "job-outlook" or "job-openings" }, ..];

    /// <summary>Whether a section among the first is about occupations like the guide's.</summary>
    private bool TellsOfRelated() => _findings.Sorted.Take(MostFigures).Any(candidate => candidate.Section.TopicWeight("related-occupations") >= Clear);

    /// <summary>Whether jobs are to be counted that the guide does not count: those at a place, or openings where the section that came first says nothing of them.</summary>
    private bool IsCountOfTables(FigureTarget target) => _kind switch
    {
        FigureKind.Pay => _ask.WithJobs && target.IsNamed,
        FigureKind.Outlook => _question.Expects == AnswerType.Count && _question.Topics is [{ Topic: "job-openings", Probability: >= Clear }, ..]
            && _findings.Sorted is [var first, ..] && first.Section.TopicWeight("job-openings") < Clear && !_question.TopicMatch.Of("job-openings", first.Section).IsCovered,
        _ => false,
    };

    /// <summary>"And lawyers?", "in Ohio?" after a question about pay: no section of the guide is meant, whichever comes first.</summary>
    private bool GoesOnAboutPay(FigureTarget target) =>
        !_isForm && (target.IsNamed || _ask is { Places.Count: > 0 } or { Level: not null } or { Period: not null }) && FigureKinds.IsAfterPay(_question) && FigureKinds.HoldsNamesOnly(_question);

    /// <summary>Where two rows say it, the guide's figures with their most telling ones are enough of the guide.</summary>
    /// <param name="guide">The guide's reply.</param>
    /// <param name="official">That of the tables.</param>
    /// <param name="occupation">Whom both are about where the guide is about several; null for whom it names itself.</param>
    private static Reply.Salary With(Reply.Salary guide, Reply.Salary official, string? occupation) => guide with
    {
        Figures = [.. OwnOf(guide.Figures, occupation).Take(MostFigures)],
        Snippets = guide.Figures.Count > 0 && official.Estimates.Count > 1 ? [] : guide.Snippets,
        Estimates = official.Estimates,
        Occupation = occupation ?? guide.Occupation,
        Remarks = [.. guide.Remarks, .. official.Remarks.Except(ComputedOf(guide))],
        WithMean = official.WithMean,
        WithQuartiles = official.WithQuartiles,
        Chart = official.Chart,
        Period = guide.Period ?? official.Period,
        MissingPlace = official.MissingPlace is null ? null : guide.MissingPlace,
    };

    /// <summary>The figures of the one occupation that is meant, where the guide tells them apart.</summary>
    private static IReadOnlyList<SalaryFigure> OwnOf(IReadOnlyList<SalaryFigure> figures, string? occupation)
    {
        SalaryFigure[] own = [.. figures.Where(figure => string.Equals(figure.Occupation, occupation, StringComparison.OrdinalIgnoreCase))];
        return own.Length > 0 ? own : figures;
    }

    /// <summary>Whom the talk is about from here on: the guide, else the profile.</summary>
    private GuideEntry? GuideOf(FigureTarget target) =>
        target.Guide ?? (target.Occupation is { } occupation ? FigureTargets.GuideOrProfileOn(occupation, _question.Knowledge) : null);

    private Reply? Figures(FigureTarget target) => _kind switch
    {
        FigureKind.Education => Entry(target) ?? Outlook(target) ?? Pay(),
        FigureKind.Outlook => Outlook(target) ?? Pay(),
        FigureKind.Related => Related(target),
        _ => Pay(),
    };

    /// <summary>The best-paying states where they are asked for of one occupation, and no place is named.</summary>
    private Reply? ByState() => _ask.Places.Count == 0 && StateRanking.IsAsked(_question.Intent.Understood) && _targets is [{ Occupations: [var only] } target] && (target.IsNamed || _question.Turn.Subject is not null) && StateRanking.Compose(only, RankingAsk.IsForLowest(_question.Intent.Understood), _question.Knowledge.Wages) is { } ranked
        ? Told(target.IsAmbiguous ? ranked with { Remarks = [Phrases.VagueName(target.Name), .. ranked.Remarks] } : ranked, target, "The states are to be ranked by what they pay.")
        : null;

    private Reply? Related(FigureTarget target) => target.Occupation is { } occupation && RelatedAnswer.Compose(occupation, _ask, _question.Knowledge.Wages) is { } related
        ? Told(related, target, "Occupations like the one named are listed.")
        : null;

    private Reply Ranked()
    {
        var ranking = RankingAsk.In(_question);
        if (ranking is null or { Unknown: not null } || RankingAnswer.Compose(ranking, _ask, _question.Knowledge.Wages) is not { } ranked)
            return NotCovered(ranking?.Unknown is { } unknown ? $"which occupations come first in \"{unknown}\"" : "which occupations come first");
        return ranked with { Confidence = Sure, Subject = _question.Turn.Subject, Explanation = Explain.Of(_question, [], "Occupations are to be ranked.") };
    }

    /// <summary>Official figures first, then what the guide says of them.</summary>
    private static Reply.Outlook Quoting(Reply.Outlook official, Reply.Answer guide) => official with
    {
        Snippets = guide.Snippets,
        Citations = guide.Citations,
        Subject = guide.Subject,
        Confidence = guide.Confidence,
        Explanation = guide.Explanation,
    };

    private Reply? Entry(FigureTarget target) =>
        OutlookAnswer.OfEntry(target, _question.Knowledge) is { } entry ? Told(entry, target, "What is usual at entry is published.") : null;

    private Reply? Outlook(FigureTarget target) => OutlookAnswer.Compose(target, _question.Knowledge, _citations) is { } outlook ? Told(outlook, target, "The official projection has the occupation.") : null;

    private Reply? Pay() => WageAnswer.Compose(_ask, _question.Knowledge.Wages) is { } salary
        ? Told(_isForm ? salary : GuideFigures.Beside(salary, _targets, _question, _findings.Sorted, _citations), _targets[0], "The official tables have the occupation.") : null;

    private Reply.NoAnswer NotCovered(string what) => new(what, OccupationChoices.OfPay(_targets.Where(target => target.IsNamed).SelectMany(target => target.Candidates), _ask, _question.Knowledge.Wages))
    {
        Confidence = Sure,
        Subject = _question.Turn.Subject,
        Explanation = Explain.Of(_question, [], "It sounds like pay, but it is none that a table of occupations has."),
    };

    private Reply Told(Reply reply, FigureTarget target, string reason) => reply with
    {
        Confidence = Sure,
        Subject = new Subject
        {
            GuideId = GuideOf(target)?.Id,
            OccupationCode = target.Occupations is [var only] ? only.Code : null,
            ComparedCode = reply is Reply.Comparison && _targets is [_, { Occupation: { } compared }, ..] ? compared.Code : null,
            Topic = _kind is FigureKind.Outlook or FigureKind.Education ? "job-outlook" : _isForm ? "salary-typical" : _question.TopicOfPay ?? "salary-typical",
            Place = _ask.Places is [var place, ..] ? place.Name : null,
        },
        Explanation = _isForm ? Explain.Of(_question, [], reason) with { Topics = [] } : Explain.Of(_question, [], reason),
    };
}
