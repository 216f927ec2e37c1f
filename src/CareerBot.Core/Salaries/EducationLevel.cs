namespace CareerBot.Core.Salaries;

/// <summary>Education that is usual at entry, by the categories of the U.S. Bureau of Labor Statistics, lowest first.</summary>
public enum EducationLevel
{
    None,
    HighSchool,
    SomeCollege,
    Award,
    Associate,
    Bachelor,
    Master,
    Doctoral,
}
