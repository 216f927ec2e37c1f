namespace CareerBot.Core.Salaries;

/// <summary>What is usual at entry into an occupation, with who says so.</summary>
/// <param name="Text">In words ("bachelor's degree").</param>
/// <param name="Least">The least level that it means.</param>
/// <param name="Most">The highest; above <paramref name="Least"/> where the source gives a span only.</param>
/// <param name="Source">Who published it, by name and date.</param>
public sealed record EntryEducation(string Text, EducationLevel Least, EducationLevel Most, string Source)
{
    /// <summary>In the handbook's category.</summary>
    public static EntryEducation Of(EducationLevel level, string source) => new(NameOf(level), level, level, source);

    /// <summary>By O*NET's job zone, 1 (little preparation) to 5 (extensive); null for another number.</summary>
    public static EntryEducation? OfZone(int zone, string source) => zone switch
    {
        1 => new("little or no preparation, sometimes a high school diploma (job zone 1)", EducationLevel.None, EducationLevel.HighSchool, source),
        2 => new("some preparation, usually a high school diploma (job zone 2)", EducationLevel.HighSchool, EducationLevel.HighSchool, source),
        3 => new("vocational school, training on the job or an associate's degree (job zone 3)", EducationLevel.HighSchool, EducationLevel.Associate, source),
        4 => new("often a bachelor's degree (job zone 4)", EducationLevel.Associate, EducationLevel.Bachelor, source),
        5 => new("often a master's degree or more (job zone 5)", EducationLevel.Bachelor, EducationLevel.Doctoral, source),
        _ => null,
    };

    private static string NameOf(EducationLevel level) => level switch
    {
        EducationLevel.None => "no formal credential",
        EducationLevel.HighSchool => "high school diploma or equivalent",
        EducationLevel.SomeCollege => "some college, no degree",
        EducationLevel.Award => "postsecondary certificate, no degree",
        EducationLevel.Associate => "associate's degree",
        EducationLevel.Bachelor => "bachelor's degree",
        EducationLevel.Master => "master's degree",
        EducationLevel.Doctoral => "doctoral or professional degree",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "A level of education has no name."),
    };
}
