using CareerBot.Teams.Package;

namespace CareerBot.Teams.Tests.Package;

public class AppDescriptionReaderTests
{
    private const string AppId = "11111111-2222-3333-4444-555555555555";

    [Fact]
    public void What_is_missing_is_said_all_at_once_by_the_name_of_the_setting()
    {
        var problems = Problems(string.Empty, new TeamsPackageOptions(), string.Empty);

        Assert.Equal(["Teams:AppId", "Teams:Package:DeveloperName", "Teams:Package:PrivacyUrl", "Teams:Package:TermsOfUseUrl", "Teams:Package:WebsiteUrl"], problems.Select(problem => problem.Split(' ')[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_public_address_stands_for_addresses_that_are_not_set()
    {
        var app = AppDescriptionReader.Read(AppId, new TeamsPackageOptions { DeveloperName = "Example College" }, "https://careers.example.org", []);

        Assert.Equal(("https://careers.example.org/privacy", "careers.example.org"), (app?.PrivacyUrl.AbsoluteUri, app?.Domains.Single()));
    }

    [Theory]
    [InlineData("my-bot", "https://a.example", "1.0.0", "Teams:AppId")]
    [InlineData(AppId, "http://a.example", "1.0.0", "Teams:Package:WebsiteUrl")]
    [InlineData(AppId, "https://a.example", "one", "Version")]
    public void What_is_wrong_is_named(string appId, string website, string version, string named) =>
        Assert.Contains(named, string.Join('\n', Problems(appId, new TeamsPackageOptions { DeveloperName = "x", WebsiteUrl = website, Version = version }, string.Empty)), StringComparison.Ordinal);

    private static List<string> Problems(string appId, TeamsPackageOptions package, string publicUrl)
    {
        var problems = new List<string>();
        Assert.Null(AppDescriptionReader.Read(appId, package, publicUrl, problems));
        return problems;
    }
}
