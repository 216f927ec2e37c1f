namespace CareerBot.Teams.Authentication;

/// <summary>An issuer whose tokens are accepted, and where its keys are published.</summary>
internal sealed record TrustedIssuer(string Issuer, string MetadataAddress, IssuerKind Kind);
