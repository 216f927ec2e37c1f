using CareerBot.Core.Replies;
using CareerBot.Core.Salaries;
using CareerBot.Core.Turns;
using CareerBot.Core.Understanding;
using CareerBot.Core.Understanding.Pay;

namespace CareerBot.Core.Answering.Official;

/// <summary>Reads off a question which figures of its occupations are asked for.</summary>
internal static class WageAskReader
{
    /// <summary>From this on the place of the turn before is meant, too.</summary>
    private const double Leans = 0.3;

    /// <summary>A topic this likely says the level.</summary>
    private const double Clear = 0.6;

    public static WageAsk Of(Question question, IReadOnlyList<FigureTarget> targets)
    {
        var understood = question.Intent.Understood;
        var goal = PayGoals.In(understood);
        return new WageAsk
        {
            Occupations = [.. targets.SelectMany(target => target.Occupations)],
            Places = Places(question),
            Period = PeriodOf(question, goal),
            UnknownPlace = question.Intent.Slots.Places.Count == 0 ? UnknownPlaces.In(question) : null,
            WithJobs = PayWords.AskForEmployment(FigureKinds.Masked(question)),
            Level = goal is null ? PayLevels.In(understood) ?? (question.Topics is [{ Probability: >= Clear } best, ..] ? LevelOf(best.Topic) : null) : null,
            Goal = goal,
            WithMean = PayWords.AskForMean(understood),
            WithQuartiles = PayWords.AskForPercentiles(understood),
            WhetherMuch = PayWords.AskWhetherMuch(understood),
            Vague = [.. targets.Where(target => target.IsAmbiguous).Select(target => target.Name)],
        };
    }

    /// <summary>What picking an occupation asks for, exactly.</summary>
    public static TurnRequest.Salary Request(string code, WageAsk ask) => new(code)
    {
        Place = ask.Places is [var place, ..] ? place.Name : null,
        Level = ask.Level switch { PayLevel.Entry => FormRequest.Entry, PayLevel.Experienced => FormRequest.Experienced, _ => null },
        Period = ask.Period is { } period ? FormRequest.NameOf(period) : null,
    };

    /// <summary>The places named; of a follow-up, the one before.</summary>
    private static IReadOnlyList<AskedPlace> Places(Question question)
    {
        var named = question.Intent.Slots.Places;
        if (named.Count > 0) return [.. named.Select(place => new AskedPlace(place.Place, place.IsWhole ? null : place.Typed))];
        var isNational = PayWords.AskForNation(question.Intent.Understood);
        var goesOn = question.Intent.Leaning > Leans || (FigureKinds.IsAfterPay(question) && FigureKinds.HoldsNamesOnly(question));
        return goesOn && !isNational && question.Turn.Subject?.Place is { } before ? [new AskedPlace(before)] : [];
    }

    /// <summary>The period asked for; that of an amount hoped for only where the tables have it, too.</summary>
    private static PayPeriod? PeriodOf(Question question, PayGoal? goal)
    {
        if (goal is not null) return goal.Period == PayPeriod.Hour ? PayPeriod.Hour : null;
        var period = question.Intent.Slots.Period ?? (question.TopicOfPay == "salary-hourly" ? PayPeriod.Hour : null);
        return period is PayPeriod.Year ? null : period;
    }

    private static PayLevel? LevelOf(string topic) => topic switch
    {
        "salary-entry" => PayLevel.Entry,
        "salary-top" => PayLevel.Experienced,
        _ => null,
    };
}
