namespace CareerBot.Teams.Authentication;

/// <summary>What became of the search for a published key.</summary>
internal abstract record KeyLookup
{
    private KeyLookup()
    {
    }

    public sealed record Found(SigningKey Key) : KeyLookup;

    /// <summary>The keys are known, and none has the id.</summary>
    public sealed record NotPublished : KeyLookup;

    /// <summary>The keys can't be read at present, so nothing can be said of the id.</summary>
    public sealed record Unreadable(TimeSpan RetryAfter) : KeyLookup;
}
