namespace CareerBot.Teams;

/// <summary>How the bot's registration proves who it is.</summary>
public enum TeamsAppType
{
    /// <summary>A secret, a certificate or a federated token file, in the registration's own tenant.</summary>
    SingleTenant,

    /// <summary>As above, for registrations made before July 2025 that several tenants share.</summary>
    MultiTenant,

    /// <summary>The managed identity of the Azure machine it runs on.</summary>
    ManagedIdentity,
}
