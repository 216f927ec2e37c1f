namespace CareerBot.Discord.Payloads;

/// <summary>What Discord accepts at most, counted here in UTF-16 units, which are never fewer than its characters.</summary>
/// <remarks>https://docs.discord.com/developers/resources/message and /components/reference</remarks>
internal static class DiscordLimits
{
    public const int Content = 2000;
    public const int EmbedSum = 6000;
    public const int EmbedTitle = 256;
    public const int EmbedDescription = 4096;
    public const int EmbedFields = 25;
    public const int FieldName = 256;
    public const int FieldValue = 1024;
    public const int Rows = 5;
    public const int ButtonsInARow = 5;
    public const int ButtonLabel = 80;
    public const int ComponentId = 100;
    public const int SelectOptions = 25;
    public const int OptionLabel = 100;
    public const int Placeholder = 150;
    public const int Choices = 25;
    public const int ChoiceName = 100;
    public const int ThreadName = 100;
    public const int Nonce = 25;
    public const int AltText = 1024;
    public const int Link = 512;
}
