namespace CareerBot.Teams.Conversations;

/// <summary>The commands that the app's manifest lists: a word at the start, with or without a slash. The rest is a question as any other.</summary>
/// <param name="Name">Which one; <see cref="BotCommandName.None"/> where the text is a plain question.</param>
/// <param name="Question">What is left to be asked; empty where nothing is.</param>
internal readonly record struct BotCommand(BotCommandName Name, string Question)
{
    public static BotCommand Read(string utterance)
    {
        var isSlash = utterance.StartsWith('/');
        var text = isSlash ? utterance[1..].TrimStart() : utterance;
        var end = text.IndexOfAny([' ', '\t', '\r', '\n', ':']);
        var word = end < 0 ? text : text[..end];
        var rest = end < 0 ? string.Empty : text[(end + 1)..].Trim();

        // "guides on nursing?" and "salary of a nurse" are questions that happen to begin with a command's name.
        return word.ToUpperInvariant() switch
        {
            "ASK" => new BotCommand(rest.Length == 0 ? BotCommandName.Ask : BotCommandName.None, rest),
            "SALARY" when rest.Length == 0 => new BotCommand(BotCommandName.Salary, string.Empty),
            "COMPARE" when rest.Length == 0 => new BotCommand(BotCommandName.Compare, string.Empty),
            "GUIDES" when rest.Length == 0 => new BotCommand(BotCommandName.Guides, string.Empty),
            "HELP" when rest.Length == 0 => new BotCommand(BotCommandName.Help, string.Empty),
            "ABOUT" when rest.Length == 0 => new BotCommand(BotCommandName.About, string.Empty),
            "FORGET-ME" when rest.Length == 0 => new BotCommand(BotCommandName.ForgetMe, string.Empty),
            _ => new BotCommand(BotCommandName.None, text),
        };
    }
}
