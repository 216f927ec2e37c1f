namespace CareerBot.Discord.Payloads;

/// <summary>Who is pinged by a message: nobody, or one person who was chosen.</summary>
internal sealed record AllowedMentions
{
    public static AllowedMentions None { get; } = new();

    /// <summary>Kinds of mention that Discord would look for in the text; never any.</summary>
    public IReadOnlyList<string> Parse { get; } = [];

    public IReadOnlyList<string>? Users { get; private init; }

    public static AllowedMentions Only(string userId) => new() { Users = [userId] };
}
