namespace CareerBot.Teams.Authentication;

/// <summary>Who issued a token, and so what it must say.</summary>
internal enum IssuerKind
{
    /// <summary>The Bot Framework: no tenant, but the service URL of the activity, and keys endorsed for channels.</summary>
    Channel,

    /// <summary>Entra, to the bot itself: the app id stands as the caller's.</summary>
    Entra,
}
