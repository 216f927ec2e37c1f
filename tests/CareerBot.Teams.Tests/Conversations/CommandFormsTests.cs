using CareerBot.Core.Turns;
using CareerBot.Teams.Conversations;

namespace CareerBot.Teams.Tests.Conversations;

/// <summary>Commands with names behind them, over the shipped names of occupations and places.</summary>
public sealed class CommandFormsTests(ShippedKnowledge knowledge) : IClassFixture<ShippedKnowledge>
{
    [Theory]
    [InlineData("salary baker", "baker", null, null)]
    [InlineData("salary: electrician", "electrician", null, null)]
    [InlineData("salary of a baker in Texas", "baker", "Texas", null)]
    [InlineData("Salary electrician in Ohio per hour?", "electrician", "Ohio", "hour")]
    [InlineData("salary registered nurse in new york a year", "registered nurse", "new york", "year")]
    public void Pay_is_asked_for_by_name_and_place(string typed, string occupation, string? place, string? period) =>
        Assert.Equal(new TurnRequest.Salary(occupation) { Place = place, Period = period }, Read(typed));

    [Theory]
    [InlineData("compare baker and electrician", "baker", "electrician")]
    [InlineData("compare a registered nurse with a lawyer?", "registered nurse", "lawyer")]
    [InlineData("Compare plumber vs. electrician", "plumber", "electrician")]
    public void Two_names_are_compared(string typed, string first, string second) => Assert.Equal(new TurnRequest.Compare(first, second), Read(typed));

    [Theory]
    [InlineData("salary and benefits for graduates")]
    [InlineData("salary baker in the office next door")]
    [InlineData("salary negotiations")]
    [InlineData("compare the pay of these two and tell me more")]
    [InlineData("compare baker")]
    [InlineData("what is the salary of a baker")]
    [InlineData("salary")]
    [InlineData("")]
    public void Anything_else_stays_a_question(string typed) => Assert.Null(Read(typed));

    private TurnRequest? Read(string typed) => new CommandForms(knowledge.Asking.Assistant).Read(typed);
}
