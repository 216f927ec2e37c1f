using CareerBot.Core.Replies;

namespace CareerBot.Core.Rendering;

/// <summary>The lines above a table: what the reply says that its table does not.</summary>
public static class TableLead
{
    public static string Of(Reply.Salary salary)
    {
        ArgumentNullException.ThrowIfNull(salary);
        return SalaryText.RenderWithoutEstimates(salary);
    }

    public static string Of(Reply.Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return Phrases.Comparison(comparison.First, comparison.Second);
    }
}
