using System.Text.Json.Serialization;
using CareerBot.Core.Turns;

namespace CareerBot.Asking;

/// <summary>What picking a choice asks for, as JSON: exactly one of the three kinds is set.</summary>
internal sealed record RequestRecord
{
    private const int LongestPart = 120;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SalaryRecord? Salary { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CompareRecord? Compare { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SectionRecord? Section { get; init; }

    public static RequestRecord? Of(TurnRequest? request) => request switch
    {
        null => null,
        TurnRequest.Salary salary => new RequestRecord { Salary = new SalaryRecord(salary.Occupation, salary.Place, salary.Level, salary.Period) },
        TurnRequest.Compare compare => new RequestRecord { Compare = new CompareRecord(compare.First, compare.Second) },
        TurnRequest.Section section => new RequestRecord { Section = new SectionRecord(section.GuideId, section.SectionId) },
        _ => throw new ArgumentOutOfRangeException(nameof(request), request.GetType().Name, "A kind of request has no record."),
    };

    /// <summary>The request; null where the record, which comes from outside, is none of the three or too long.</summary>
    public TurnRequest? Read() => this switch
    {
        { Salary: { } salary, Compare: null, Section: null } when AreShort(salary.Occupation, salary.Place, salary.Level, salary.Period) =>
            new TurnRequest.Salary(salary.Occupation) { Place = salary.Place, Level = salary.Level, Period = salary.Period },
        { Salary: null, Compare: { } compare, Section: null } when AreShort(compare.First, compare.Second) => new TurnRequest.Compare(compare.First, compare.Second),
        { Salary: null, Compare: null, Section: { } section } when AreShort(section.Guide, section.Id) => new TurnRequest.Section(section.Guide, section.Id),
        _ => null,
    };

    private static bool AreShort(params ReadOnlySpan<string?> parts)
    {
        foreach (var part in parts)
        {
            if (part?.Length > LongestPart) return false;
        }

        return true;
    }

    internal sealed record SalaryRecord(string Occupation, string? Place = null, string? Level = null, string? Period = null);

    internal sealed record CompareRecord(string First, string Second);

    internal sealed record SectionRecord(string Guide, string Id);
}
