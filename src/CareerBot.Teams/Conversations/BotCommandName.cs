namespace CareerBot.Teams.Conversations;

/// <summary>Commands that are given without a question.</summary>
internal enum BotCommandName
{
    None,
    Ask,
    Salary,
    Compare,
    Guides,
    Help,
    About,
    ForgetMe,
}
