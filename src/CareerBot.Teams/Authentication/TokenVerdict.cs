namespace CareerBot.Teams.Authentication;

/// <summary>What a token proves. A refusal is a fixed sentence for the log; nothing of the token stands in it.</summary>
internal abstract record TokenVerdict
{
    private TokenVerdict()
    {
    }

    public sealed record Refused(string Reason) : TokenVerdict;

    /// <summary>Nothing can be said yet: the keys can't be read at present.</summary>
    public sealed record Unverified(TimeSpan RetryAfter) : TokenVerdict;

    /// <summary>The Bot Framework called, about the service at <paramref name="ServiceUrl"/>, with a key for some channels.</summary>
    public sealed record FromChannel(string ServiceUrl, SigningKey Key) : TokenVerdict;

    /// <summary>Somebody who holds the bot's own credentials called.</summary>
    public sealed record FromSelf : TokenVerdict;
}
