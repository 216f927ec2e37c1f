namespace CareerBot.Storage;

/// <summary>Where the bot remembers.</summary>
public sealed class StorageOptions
{
    public const string Section = "Storage";
}
