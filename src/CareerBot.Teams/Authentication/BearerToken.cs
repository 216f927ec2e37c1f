namespace CareerBot.Teams.Authentication;

/// <summary>Reads the Authorization header; anything but "Bearer", a space and a token is none.</summary>
internal static class BearerToken
{
    private const string Scheme = "Bearer ";

    public static string? Read(string? header) =>
        header is not null && header.StartsWith(Scheme, StringComparison.Ordinal) && header.Length > Scheme.Length ? header[Scheme.Length..].Trim() : null;
}
