using System.Globalization;
using CareerBot.Core;
using CareerBot.Core.Rendering;
using CareerBot.Core.Salaries;
using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Checking;

/// <summary>Rules about what front matter says in figures and codes: that the place and the occupation exist, that somebody may earn so much.</summary>
internal static class FigureRules
{
    // Less than tipped work at part time, and more than any median or percentile of an occupation.
    private const decimal LeastInAYear = 2_000;
    private const decimal MostInAYear = 2_000_000;

    /// <param name="guide">The guide.</param>
    /// <param name="known">What is known of places and occupations; null leaves those unchecked.</param>
    public static IEnumerable<KnowledgeProblem> Check(CheckedGuide guide, KnownNames? known)
    {
        if (known is not null)
        {
            foreach (var code in guide.Guide.Codes.Where(code => !known.HasOccupation(code)))
                yield return guide.Warning(guide.Outline.CodesLine, "soc-unknown", $"No occupation has the code '{code}'.", "Look the code up at https://www.bls.gov/soc/, or remove it.");
        }

        foreach (var (figure, line) in guide.Guide.Salaries.Zip(guide.Outline.SalaryLines))
        {
            if (known is not null && !known.Places.Contains(figure.Place))
                yield return guide.Warning(line, "place-unknown", $"No place is called '{figure.Place}', so nobody will find this pay figure by it.", RemedyOf(figure.Place, known));
            if (figure.Currency == "USD" && Absurd(figure) is { } amount)
            {
                yield return guide.Warning(
                    line,
                    "salary-absurd",
                    string.Create(CultureInfo.InvariantCulture, $"The pay figure says ${amount:#,0.##} {Phrases.Per(figure.Period)}, which hardly anybody earns."),
                    "Check the amount, its zeros and 'period:'.");
            }
        }
    }

    private static string RemedyOf(string place, KnownNames known) => (known.PlaceNamed(place) ?? Spellings.Nearest(place, known.Places)) is { } meant
        ? $"Write 'place: {meant}'."
        : "Write 'United States' or a display name of 'vocabulary/places.txt', or add the place there.";

    private static decimal? Absurd(SalaryFigure figure)
    {
        foreach (var amount in new[] { figure.Amount, figure.High ?? figure.Amount })
        {
            if (PayConversion.Convert(amount, figure.Period, PayPeriod.Year) is < LeastInAYear or > MostInAYear) return amount;
        }

        return null;
    }
}
