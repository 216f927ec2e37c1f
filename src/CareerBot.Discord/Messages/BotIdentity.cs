namespace CareerBot.Discord.Messages;

/// <summary>Who we are: the id that mentions of the bot carry, known once a session is ready.</summary>
internal sealed class BotIdentity
{
    private string? _userId;

    public string? UserId
    {
        get => Volatile.Read(ref _userId);
        set => Volatile.Write(ref _userId, value);
    }
}
