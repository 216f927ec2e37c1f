namespace CareerBot.Core.Salaries;

/// <summary>A picture of pay ranges: one bar from the 10th to the 90th percentile for each estimate, at most four.</summary>
/// <param name="Estimates">What is drawn, top to bottom; all have at least a median for the period.</param>
/// <param name="Period"><see cref="PayPeriod.Year"/> or <see cref="PayPeriod.Hour"/>.</param>
public sealed record WageChart(IReadOnlyList<WageEstimate> Estimates, PayPeriod Period);
