namespace CareerBot.Discord.Rendering;

/// <summary>To whom a reply goes and what is said beside it.</summary>
internal sealed record RenderOptions
{
    public static RenderOptions Plain { get; } = new();

    /// <summary>Only the person who asked sees it, and may share it.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>Id of the person for whom it is meant; the only one who is pinged.</summary>
    public string? ForUserId { get; init; }

    /// <summary>What was asked, where the channel does not show it; null where it does.</summary>
    public string? Question { get; init; }
}
