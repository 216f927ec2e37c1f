namespace CareerBot.Discord.Payloads;

/// <summary>A framed block of a message.</summary>
internal sealed record Embed
{
    public string? Title { get; init; }

    public string? Description { get; init; }

    public int? Color { get; init; }

    public IReadOnlyList<EmbedField>? Fields { get; init; }

    public EmbedImage? Image { get; init; }
}

/// <summary>A titled paragraph of an embed.</summary>
internal sealed record EmbedField(string Name, string Value);

/// <summary>A picture of an embed; "attachment://pay.png" is one that is sent along.</summary>
internal sealed record EmbedImage(string Url);
