namespace CareerBot.Core.Salaries;

/// <summary>Which statistic a pay figure is. Figures of different statistics are never compared or averaged.</summary>
public enum SalaryStatistic
{
    Median,
    Average,
    Range,
    Entry,
    Top,
    Percentile10,
    Percentile25,
    Percentile75,
    Percentile90,
}
