namespace CareerBot.Knowledge.Reading.Salaries;

/// <summary>The files of the folder of salaries, relative to it.</summary>
internal static class SalaryPaths
{
    /// <summary>The folder itself, relative to the knowledge folder.</summary>
    public const string Folder = "salaries";

    public const string Occupations = "occupations.txt";

    public const string Projections = "projections.txt";

    public const string Codes = "codes.txt";

    public const string Education = "education.txt";

    public const string Related = "related.txt";

    /// <summary>One file a place lies in here.</summary>
    public const string Wages = "wages";
}
