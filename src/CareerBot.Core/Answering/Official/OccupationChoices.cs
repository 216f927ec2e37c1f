using CareerBot.Core.Replies;
using CareerBot.Core.Salaries;
using CareerBot.Core.Turns;

namespace CareerBot.Core.Answering.Official;

/// <summary>Occupations to pick from, each with exactly what picking it asks for.</summary>
internal static class OccupationChoices
{
    private const int Most = 3;

    public static IReadOnlyList<Choice> Of(IEnumerable<OccupationTitle> occupations, WageAsk ask) =>
        [.. occupations.Take(Most).Select(occupation => Of(occupation, WageAskReader.Request(occupation.Code, ask)))];

    /// <summary>The official pay of occupations, to be looked up beside a refusal; none of those without a figure.</summary>
    public static IReadOnlyList<Choice> OfPay(IEnumerable<OccupationTitle> occupations, WageAsk ask, WageTables tables) =>
        [.. Of(occupations.Where(occupation => tables.Find(occupation.Code, WageAnswer.Nation) is not null), ask).Select(choice => choice with { Label = Phrases.PayOf(choice.Label) })];

    /// <summary>Occupations that one of two names to be compared may mean, the first name's before the second's; none where both are plain.</summary>
    public static IReadOnlyList<Choice> ToCompare(FigureTarget first, FigureTarget second)
    {
        if (first.IsAmbiguous) return [.. first.Candidates.Take(Most).Select(meant => Of(meant, new TurnRequest.Compare(meant.Code, NameOf(second))))];
        return second.IsAmbiguous ? [.. second.Candidates.Take(Most).Select(meant => Of(meant, new TurnRequest.Compare(NameOf(first), meant.Code)))] : [];
    }

    private static Choice Of(OccupationTitle occupation, TurnRequest request) => new()
    {
        GuideId = string.Empty,
        GuideTitle = occupation.Title,
        Label = occupation.Title,
        Url = string.Empty,
        Request = request,
    };

    /// <summary>A code says exactly which is meant; a name that fits several is asked about next.</summary>
    private static string NameOf(FigureTarget target) => target is { IsAmbiguous: false, Occupation: { } occupation } ? occupation.Code : target.Name;
}
