using CareerBot.Core.Salaries;

namespace CareerBot.Core.Understanding.Pay;

/// <summary>An amount that a person hopes for, or holds against the figures ("can I make 80k").</summary>
internal sealed record PayGoal(decimal Amount, PayPeriod Period);
