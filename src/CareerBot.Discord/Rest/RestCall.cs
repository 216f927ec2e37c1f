namespace CareerBot.Discord.Rest;

/// <summary>A call to be made. The route names its kind and is what logs show: a path may hold a token.</summary>
internal sealed record RestCall(HttpMethod Method, string Route, string Path)
{
    /// <summary>The channel or webhook that Discord counts by; calls on others don't share the limit.</summary>
    public string Major { get; init; } = string.Empty;

    public DiscordBody? Body { get; init; }

    /// <summary>Sent twice it still happens once, so that it may be repeated where nobody knows whether it arrived.</summary>
    public bool HappensOnce { get; init; }

    /// <summary>An answer to an interaction: carried by the interaction's own token, and not counted among all calls.</summary>
    public bool IsInteraction { get; init; }

    /// <summary>The code by which Discord says that an earlier try has arrived.</summary>
    public int? CodeOfRepetition { get; init; }

    /// <summary>Not worth a wait: where its limit is reached, or another call is being made, it is not made at all.</summary>
    public bool GivesWay { get; init; }

    /// <summary>How long the call may take with waits and repetitions.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(1);

    public string Name => $"{Method} {Route}";
}
