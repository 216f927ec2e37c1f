using CareerBot.Conversations.Privacy;

namespace CareerBot.Teams.Package;

/// <summary>Reads the configuration for a package; what is missing or wrong is said all at once, by the name of the setting.</summary>
public static class AppDescriptionReader
{
    /// <summary>Null where there is any problem.</summary>
    /// <param name="appId">Teams:AppId.</param>
    /// <param name="package">The section Teams:Package.</param>
    /// <param name="publicUrl">Assistant:PublicUrl.</param>
    /// <param name="problems">What is wrong is added here.</param>
    public static AppDescription? Read(string appId, TeamsPackageOptions package, string publicUrl, ICollection<string> problems)
    {
        ArgumentNullException.ThrowIfNull(appId);
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(publicUrl);
        ArgumentNullException.ThrowIfNull(problems);
        var before = problems.Count;
        foreach (var failure in new TeamsPackageOptionsValidator().Validate(TeamsPackageOptions.Section, package).Failures ?? []) problems.Add(failure);
        if (!Guid.TryParseExact(appId, "D", out var botId)) problems.Add(appId.Length == 0
            ? "Teams:AppId is missing: set it to the Application (client) id of the bot's registration."
            : $"Teams:AppId \"{appId}\" is no id such as 00000000-0000-0000-0000-000000000000.");
        if (package.DeveloperName.Length == 0) problems.Add("Teams:Package:DeveloperName is missing: set it to who runs the bot, for example your school.");
        var website = Address("WebsiteUrl", package.WebsiteUrl, publicUrl, problems);
        var privacy = Address("PrivacyUrl", package.PrivacyUrl, publicUrl.Length > 0 ? $"{publicUrl.TrimEnd('/')}{PrivacyNotice.Path}" : website?.AbsoluteUri ?? string.Empty, problems);
        var terms = Address("TermsOfUseUrl", package.TermsOfUseUrl, website?.AbsoluteUri ?? publicUrl, problems);
        if (problems.Count > before || website is null || privacy is null || terms is null) return null;

        return new AppDescription
        {
            BotId = botId,
            Name = package.Name,
            Version = package.Version,
            DeveloperName = package.DeveloperName,
            WebsiteUrl = website,
            PrivacyUrl = privacy,
            TermsOfUseUrl = terms,
            Domains = Uri.TryCreate(publicUrl, UriKind.Absolute, out var host) && host.Scheme == Uri.UriSchemeHttps ? [host.Host] : [],
            ReceiveAllMessages = package.ReceiveAllMessages,
        };
    }

    private static Uri? Address(string name, string given, string otherwise, ICollection<string> problems)
    {
        var address = given.Length > 0 ? given : otherwise;
        if (Uri.TryCreate(address, UriKind.Absolute, out var url) && url.Scheme == Uri.UriSchemeHttps) return url;
        problems.Add(address.Length == 0
            ? $"Teams:Package:{name} is missing: set it to an https address, or set Assistant:PublicUrl."
            : $"Teams:Package:{name} \"{address}\" is no https address.");
        return null;
    }
}
