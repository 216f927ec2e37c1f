namespace CareerBot.Teams.Operating;

/// <summary>What to do where no token for replies is given.</summary>
/// <remarks>https://learn.microsoft.com/entra/identity-platform/reference-error-codes</remarks>
internal static class TokenRemedy
{
    public static string Of(string? code, TeamsOptions options) => code switch
    {
        "AADSTS7000215" => "Make a new client secret in Entra, under \"Certificates & secrets\", and copy its value (not its id) into the environment variable Teams__ClientSecret.",
        "AADSTS7000222" => "The client secret has expired. Make a new one in Entra, under \"Certificates & secrets\", and copy its value into the environment variable Teams__ClientSecret.",
        "AADSTS700016" when options.AppType == TeamsAppType.MultiTenant => "Check Teams:AppId. Bots registered since August 2025 are of one tenant: set Teams:AppType to \"SingleTenant\" and Teams:TenantId.",
        "AADSTS700016" => "Teams:AppId is not registered in Teams:TenantId. Copy both from the registration's overview in Entra.",
        "AADSTS90002" or "AADSTS900023" => "Teams:TenantId is no tenant. Copy \"Directory (tenant) ID\" from the registration's overview in Entra.",
        "AADSTS700027" or "AADSTS700021" => "Upload the certificate of Teams:CertificatePath in Entra, under \"Certificates & secrets\".",
        "AADSTS700024" => "Set this machine's clock, or renew the federated token.",
        "AADSTS70021" or "AADSTS700211" or "AADSTS700213" => "Add a federated credential for the issuer and subject of Teams:FederatedTokenFile in Entra, under \"Certificates & secrets\".",
        nameof(FileNotFoundException) or nameof(DirectoryNotFoundException) or nameof(UnauthorizedAccessException) => "Let Teams:FederatedTokenFile name a file that the bot may read.",
        _ when options.AppType == TeamsAppType.ManagedIdentity => "Run the bot on an Azure machine to which the identity of Teams:AppId is assigned.",
        _ => "Check Teams:AppId, Teams:TenantId and the credential; check the network, a proxy, and Teams:Cloud:Login.",
    };
}
