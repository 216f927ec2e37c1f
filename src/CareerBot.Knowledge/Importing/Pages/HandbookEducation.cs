using CareerBot.Core.Salaries;
using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Importing.Pages;

/// <summary>The education that a handbook page names as typical at entry.</summary>
/// <param name="Codes">Codes of the occupations that the page is about.</param>
/// <param name="Level">The handbook's category.</param>
/// <param name="Year">The year in which the page was last changed.</param>
internal sealed record HandbookEducation(IReadOnlyList<string> Codes, EducationLevel Level, string Year)
{
    private const string Label = "Typical Entry-Level Education";

    /// <summary>Null where the page is none of the handbook's, or refers to its text instead of naming a level.</summary>
    public static HandbookEducation? Read(string html)
    {
        var document = PageDocument.Parse(html);
        var row = document.QuerySelectorAll("#quickfacts tr").FirstOrDefault(row => Folding.Fold(row.QuerySelector("th")?.TextContent ?? string.Empty).Equals(Label, StringComparison.OrdinalIgnoreCase));
        if (LevelOf(Folding.Fold(row?.QuerySelector("td")?.TextContent ?? string.Empty)) is not { } level) return null;
        var date = document.QuerySelector("meta[name=date]")?.GetAttribute("content") ?? string.Empty;
        return new HandbookEducation(HandbookFacts.Of(document).Codes, level, date.Length >= 4 ? date[..4] : date);
    }

    private static EducationLevel? LevelOf(string named) => named switch
    {
        "No formal educational credential" => EducationLevel.None,
        "High school diploma or equivalent" => EducationLevel.HighSchool,
        "Some college, no degree" => EducationLevel.SomeCollege,
        "Postsecondary nondegree award" => EducationLevel.Award,
        "Associate's degree" => EducationLevel.Associate,
        "Bachelor's degree" => EducationLevel.Bachelor,
        "Master's degree" => EducationLevel.Master,
        "Doctoral or professional degree" => EducationLevel.Doctoral,
        _ => null,
    };
}
