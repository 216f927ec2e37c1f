using System.Text.RegularExpressions;
using Microsoft.Identity.Client;

namespace CareerBot.Teams.Connector;

/// <summary>Why no token was given, in a word that can be looked up; nothing of a credential stands in it.</summary>
/// <remarks>https://learn.microsoft.com/entra/identity-platform/reference-error-codes</remarks>
internal static partial class TokenTrouble
{
    public static string Of(Exception exception) => exception switch
    {
        MsalException msal when Code.Match(msal.Message) is { Success: true } code => code.Value,
        MsalException msal => msal.ErrorCode,
        _ => exception.GetType().Name,
    };

    // AADSTS7000215: Invalid client secret provided.
    [GeneratedRegex(@"AADSTS\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Code { get; }
}
