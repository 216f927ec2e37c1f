namespace CareerBot.Discord.Commands;

/// <summary>Options by the names under which they come back, whatever language they are shown in.</summary>
internal static class OptionNames
{
    public const string Question = "question";
    public const string Private = "private";
    public const string For = "for";
    public const string Guide = "guide";
    public const string Occupation = "occupation";
    public const string Place = "place";
    public const string Level = "level";
    public const string Period = "period";
    public const string First = "first";
    public const string Second = "second";
    public const string Mode = "mode";
    public const string Channel = "channel";
}
