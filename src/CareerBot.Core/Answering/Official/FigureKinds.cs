using System.Text.RegularExpressions;
using CareerBot.Core.Understanding;
using CareerBot.Core.Understanding.Pay;

namespace CareerBot.Core.Answering.Official;

/// <summary>Tells what a question asks of the official tables.</summary>
internal static partial class FigureKinds
{
    private const double Likely = 0.5;

    /// <summary>With a word for pay beside it, this much is enough.</summary>
    private const double Possible = 0.12;

    private const double Leans = 0.3;

    /// <summary>Words besides names in a follow-up that asks for nothing else.</summary>
    private const int ShortFollowUp = 2;

    /// <summary>A table of more columns fits no chat; of more occupations, or at several places, the pay is listed.</summary>
    private const int MostCompared = 2;

    private static readonly string[] OtherMoney = ["benefits-perks", "program-cost", "exam-cost", "financial-aid", "internship-pay", "overtime-weekends", "salary-employer", "union"];

    private static readonly string[] EducationTopics = ["education-required", "how-to-become", "program-length", "coursework", "experience-required", "admission"];

    private static readonly string[] OutlookTopics = ["job-outlook", "job-openings", "job-security", "outlook-reasons"];

    public static FigureKind Of(Question question, IReadOnlyList<FigureTarget> targets)
    {
        var understood = question.Intent.Understood;
        var says = PayWords.AskForPay(understood);
        var isNamed = targets.Any(target => target.IsNamed);
        if (RankingAsk.In(question) is not null) return FigureKind.Ranking;
        if ((says || question.SalaryMass >= Likely || NoWage.IsAboutLiving(understood)) && NoWage.Of(Masked(question), understood) is not null) return FigureKind.NoWage;

        if (!isNamed && UnknownOccupation.IsOnePerson(question)) return FigureKind.NoWage;
        if (RelatedAsk.IsIn(question) && (targets.Count == 1 || RelatedAsk.Named(question) is not null)) return FigureKind.Related;
        var isPay = AsksForPay(question, says, isNamed);
        var mayBeOutlook = !isPay && (isNamed || question.Intent.Terms.Count > 0 || question.Turn.Subject is not null);
        var isOutlook = mayBeOutlook && AsksForOutlook(question, isNamed);
        var isEducation = mayBeOutlook && !isOutlook && AsksForEducation(question, targets);
        if (isNamed && UnknownOccupation.Beside(question) is not null) return FigureKind.Unknown;
        if ((isPay || (says && question.SalaryMass >= Likely)) && !isNamed && UnknownOccupation.In(question) is not null) return FigureKind.Unknown;
        if (targets is [{ IsNamed: true, AlsoNamed: not null }] && PayWords.ClearlyAskForComparison(understood) && question.Intent.Slots.Places.Count == 0) return FigureKind.Comparison;
        if (targets.Count(target => target.IsNamed) > 1 && (isOutlook || ((PayWords.AskForComparison(understood) || PayWords.ClearlyAskForComparison(understood)) && !(isPay && says && !PayWords.ClearlyAskForComparison(understood))) || Compares(question) || (question.Turn.Subject?.ComparedCode is not null && PayWords.AskWhichOfThem(understood)))) return targets.Count > MostCompared || question.Intent.Slots.Places.Count > 1 ? FigureKind.Pay : FigureKind.Comparison;
        return isPay ? FigureKind.Pay : isOutlook ? FigureKind.Outlook : isEducation ? FigureKind.Education : FigureKind.None;
    }

    /// <summary>The utterance with occupations and places replaced by placeholders.</summary>
    public static string Masked(Question question)
    {
        var slots = question.Intent.Slots;
        var masks = slots.Occupations.Select(occupation => (occupation.Match, UtteranceMask.Occupation)).ToList();
        masks.AddRange(slots.Places.Where(place => !masks.Any(mask => mask.Match.FirstWord <= place.Match.LastWord && place.Match.FirstWord <= mask.Match.LastWord)).Select(place => (place.Match, UtteranceMask.Place)));
        return UtteranceMask.Apply(question.Intent.Understood, question.Intent.Words, masks);
    }

    /// <summary>Whether the question says nothing but whom or where it means: "and lawyers?", "what about Ohio".</summary>
    public static bool HoldsNamesOnly(Question question) => FollowUp.HoldsNamesOnly(Masked(question));

    private static bool AsksForPay(Question question, bool says, bool isNamed)
    {
        var understood = question.Intent.Understood;
        if (!says && (question.Intent.Terms.Count == 0 || question.Mass(TopicKind.OffTopic) >= Leans)) return IsAfterPay(question) && GoesOnAboutPay(question, isNamed);
        if (question.SalaryMass >= Likely) return SalaryComposer.FiguresAnswer(question) || (isNamed && says);
        if (isNamed && says && question.SalaryMass >= Possible) return true;
        if (isNamed && (PayWords.ClearlyAskForPay(understood) || PayGoals.In(understood) is { Amount: > 0 }) && !IsMoneyElsewhere(question)) return true;
        if (isNamed && PayWords.AskForEmployment(Masked(question))) return true;
        return IsAfterPay(question) && GoesOnAboutPay(question, isNamed);
    }

    /// <summary>"And for pharmacists?", "in Texas", "what about entry level", "is that a lot?" after a question about pay.</summary>
    private static bool GoesOnAboutPay(Question question, bool isNamed)
    {
        var understood = question.Intent.Understood;
        if (PayWords.AskWhetherMuch(understood)) return true;
        var slots = question.Intent.Slots;
        if ((question.Intent.Leaning < Leans && !HoldsNamesOnly(question)) || !(isNamed || slots.Places.Count > 0 || slots.Period is not null || PayLevels.In(understood) is not null || PayGoals.In(understood) is not null)) return false;
        if (question.Mass(TopicKind.Career) < Likely) return true;
        return !AsksAnew.IsMatch(understood) && question.Intent.Terms.Count - slots.Occupations.Sum(named => named.Match.LastWord - named.Match.FirstWord + 1) <= ShortFollowUp;
    }

    /// <summary>Money that is no wage: what training costs, what an intern gets, which benefits there are.</summary>
    private static bool IsMoneyElsewhere(Question question) =>
        question.Topics.Where(score => OtherMoney.Contains(score.Topic, StringComparer.Ordinal)).Sum(score => score.Probability) >= Likely;

    private static bool AsksForOutlook(Question question, bool isNamed)
    {
        var share = question.Topics.Where(score => OutlookTopics.Contains(score.Topic, StringComparer.Ordinal)).Sum(score => score.Probability);
        return share >= Likely || (PayWords.AskWhetherItLasts(question.Intent.Understood) && share + question.ProbabilityOf("automation") >= Possible) || (isNamed && PayWords.AskForOutlook(question.Intent.Understood) && (share >= Possible || question.Intent.Slots.GuideIds.Count == 0));
    }

    /// <summary>Of an occupation that no whole guide is about, the tables know at least what education is usual.</summary>
    private static bool AsksForEducation(Question question, IReadOnlyList<FigureTarget> targets) =>
        targets is [{ Guide: null, Occupation: { } occupation }]
        && question.Knowledge.Wages.Education(occupation.Code) is not null
        && question.Topics.Where(score => EducationTopics.Contains(score.Topic, StringComparer.Ordinal)).Sum(score => score.Probability) >= Likely;

    private static bool Compares(Question question) => question.Topics is [{ Topic: "occupation-comparison", Probability: >= Likely }, ..];

    /// <summary>Whether the turn before was about pay.</summary>
    public static bool IsAfterPay(Question question) =>
        question.Turn.Subject?.Topic is { } topic && question.Knowledge.Topics.KindOf(topic) == TopicKind.Salary;

    // "nvm what does a plumber do", but not "how about plumbers"
    [GeneratedRegex(@"\b((what|how)(?! about\b)|where|when|why|who|do|does|did|is|are|can|will|should)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AsksAnew { get; }
}
