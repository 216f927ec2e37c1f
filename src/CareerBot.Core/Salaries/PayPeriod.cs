namespace CareerBot.Core.Salaries;

/// <summary>What stretch of work a pay figure is for.</summary>
public enum PayPeriod
{
    Year,
    Month,
    Week,
    Hour,
}
