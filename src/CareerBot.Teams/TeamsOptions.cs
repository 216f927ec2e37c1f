using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace CareerBot.Teams;

/// <summary>How the bot is known to Microsoft Teams. Without an app id nobody is answered, unless somebody tries it out on this machine.</summary>
public sealed class TeamsOptions
{
    public const string Section = "Teams";

    /// <summary>The Application (client) id of the bot's registration in Entra.</summary>
    [StringLength(100)]
    public string AppId { get; set; } = string.Empty;

    public TeamsAppType AppType { get; set; } = TeamsAppType.SingleTenant;

    /// <summary>The Directory (tenant) id of the registration.</summary>
    [StringLength(100)]
    public string TenantId { get; set; } = string.Empty;

    /// <summary>The registration's client secret; from the environment or user secrets, never from a file that is shared.</summary>
    public string? ClientSecret { get; set; }

    /// <summary>A certificate with its private key (.pfx or .pem) in place of a secret.</summary>
    public string? CertificatePath { get; set; }

    public string? CertificatePassword { get; set; }

    /// <summary>A file with a federated token in place of a secret (workload identity); Kubernetes and GitHub renew it.</summary>
    public string? FederatedTokenFile { get; set; }

    /// <summary>Tenants whose people are answered; empty is every tenant that the bot is installed in.</summary>
    public IList<string> AllowedTenants { get; } = [];

    /// <summary>Hosts that replies may be sent to, "*.example.org" with all below it; empty is those of Microsoft's clouds.</summary>
    public IList<string> ServiceHosts { get; } = [];

    /// <summary>Whether tokens that the registration's own tenant issued to the bot itself are accepted, as the Agents Playground sends them.</summary>
    public bool AcceptTenantTokens { get; set; }

    /// <summary>For trying the bot out without a registration: programs of this machine are answered without credentials, at a port of its own.</summary>
    public bool AllowAnonymousLoopback { get; set; }

    /// <summary>The port for them; 0 is any that is free.</summary>
    [Range(0, 65_535)]
    public int LoopbackPort { get; set; } = 3979;

    /// <summary>Ports of this machine that replies to them may go to; empty is that of the Agents Playground.</summary>
    public IList<int> LoopbackServicePorts { get; } = [];

    /// <summary>In a group chat or a channel, answer only where the bot is mentioned, also when every message is delivered.</summary>
    public bool RequireMention { get; set; } = true;

    /// <summary>Bytes that an activity may have.</summary>
    [Range(16 * 1024, 4 * 1024 * 1024)]
    public int MaxActivityBytes { get; set; } = 256 * 1024;

    /// <summary>Activities that may wait to be answered at once.</summary>
    [Range(16, 100_000)]
    public int MaxWaiting { get; set; } = 2048;

    /// <summary>Activities that are answered at the same time; waiting for Teams to take a reply is what takes long.</summary>
    [Range(1, 256)]
    public int Workers { get; set; } = 16;

    [Required]
    [ValidateObjectMembers]
    public TeamsCloudOptions Cloud { get; set; } = new();

    /// <summary>Whether there are credentials by which callers and the bot know each other.</summary>
    public bool IsRegistered => AppId.Length > 0;
}

[OptionsValidator]
internal sealed partial class TeamsOptionsValidator : IValidateOptions<TeamsOptions>;
