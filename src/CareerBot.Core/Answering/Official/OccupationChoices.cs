using CareerBot.Core.Replies;
using CareerBot.Core.Salaries;

namespace CareerBot.Core.Answering.Official;

/// <summary>Occupations to pick from, each with exactly what picking it asks for.</summary>
internal static class OccupationChoices
{
    private const int Most = 3;

    public static IReadOnlyList<Choice> Of(IEnumerable<OccupationTitle> occupations, WageAsk ask) =>
        [.. occupations.Take(Most).Select(occupation => new Choice
        {
            GuideId = string.Empty,
            GuideTitle = occupation.Title,
            Label = occupation.Title,
            Url = string.Empty,
            Request = WageAskReader.Request(occupation.Code, ask),
        })];
}
