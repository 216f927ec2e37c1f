using CareerBot.Teams.Activities;
using CareerBot.Teams.Conversations;
using CareerBot.Teams.Loopback;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace CareerBot.Teams.Authentication;

/// <summary>Who may post activities: holders of a token that goes with the activity; at the loopback port, which must be switched on, programs of this machine.</summary>
internal sealed class CallerGate(IOptions<TeamsOptions> options, TokenValidation tokens, ILogger<CallerGate> logger)
{
    private readonly HashSet<string> _tenants = new(options.Value.AllowedTenants, StringComparer.OrdinalIgnoreCase);

    /// <summary>Before a byte of the body is read. What a refusal says to the caller never says which check failed.</summary>
    public async Task<TokenVerdict> JudgeAsync(HttpContext context)
    {
        if (BearerToken.Read(context.Request.Headers[HeaderNames.Authorization]) is not { } token) return Refuse("it sent no bearer token");
        var verdict = await tokens.ValidateAsync(token, context.RequestAborted);
        if (verdict is TokenVerdict.Refused refused) logger.CallerRefused(refused.Reason);
        if (verdict is TokenVerdict.Unverified unverified) logger.CallerPutOff(unverified.RetryAfter.TotalSeconds);
        return verdict;
    }

    /// <summary>The same for the loopback port, where nobody has credentials.</summary>
    public TokenVerdict JudgeDirect(HttpContext context) => DirectCaller.Objection(context) is { } objection ? Refuse(objection) : new TokenVerdict.FromSelf();

    /// <summary>Whether the caller may post this activity.</summary>
    public bool Admits(TokenVerdict verdict, TeamsActivity activity)
    {
        if (CallerVerdict.Objection(verdict, activity) is not { } objection) return true;
        logger.CallerRefused(objection);
        return false;
    }

    public bool IsTenantAllowed(TeamsActivity activity)
    {
        if (_tenants.Count == 0 || (activity.TenantId is { } tenant && _tenants.Contains(tenant))) return true;
        logger.CallerRefused("its tenant is not in Teams:AllowedTenants");
        return false;
    }

    private TokenVerdict.Refused Refuse(string reason)
    {
        logger.CallerRefused(reason);
        return new TokenVerdict.Refused(reason);
    }
}
