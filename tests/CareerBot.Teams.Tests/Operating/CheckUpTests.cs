using CareerBot.Teams.Operating;
using CareerBot.Teams.Tests.Host;
using Microsoft.Extensions.Configuration;

namespace CareerBot.Teams.Tests.Operating;

/// <summary>What the doctor says about Teams: keys and a login on this machine, and the bot itself as the endpoint.</summary>
public sealed class CheckUpTests(FakeIdentity identity, ShippedKnowledge knowledge) : IClassFixture<FakeIdentity>, IClassFixture<ShippedKnowledge>, IAsyncLifetime
{
    private const string AppId = "11111111-1111-1111-1111-111111111111";
    private const string Tenant = "33333333-3333-3333-3333-333333333333";

    private FakeLogin? _login;

    private FakeLogin Login => _login ?? throw new InvalidOperationException("The login has not been started.");

    public async Task InitializeAsync() => _login = await FakeLogin.StartAsync();

    public async Task DisposeAsync() => await Login.DisposeAsync();

    [Fact]
    public void Without_an_app_there_is_nothing_to_look_at() => Assert.Null(TeamsOperator.Open(new ConfigurationBuilder().Build(), string.Empty));

    [Theory]
    [InlineData("Teams:AppId", "")]
    [InlineData("Teams:ClientSecret", "")]
    [InlineData("Teams:Workers", "many")]
    [InlineData("Teams:Workers", "0")]
    public void What_is_wrong_with_the_options_is_said(string option, string value) =>
        Assert.Contains(option is "Teams:Workers" ? "Workers" : option, Assert.Throws<TeamsTrouble>(() => TeamsOperator.Open(Configuration((option, value)), string.Empty)).Message, StringComparison.Ordinal);

    [Fact]
    public async Task All_is_well()
    {
        await using var bot = await TeamsBot.StartAsync(knowledge, change: null, ("Teams:AppId", AppId), ("Teams:TenantId", Tenant), ("Teams:ClientSecret", "secret"));

        var findings = await RunAsync(bot.Client.BaseAddress?.ToString() ?? string.Empty);

        Assert.All(findings, finding => Assert.Null(finding.Remedy));
        Assert.Equal(["teams keys", "teams token", "teams endpoint"], findings.Select(finding => finding.Name));
    }

    [Fact]
    public async Task Keys_that_can_not_be_read_are_found() =>
        Assert.Contains("Teams:Cloud:ChannelMetadata", Of(await RunAsync(string.Empty, ("Teams:Cloud:ChannelMetadata", "http://127.0.0.1:1/none")), "teams keys").Remedy, StringComparison.Ordinal);

    [Theory]
    [InlineData("AADSTS7000215: Invalid client secret provided.", "its value (not its id)")]
    [InlineData("AADSTS7000222: The provided client secret keys are expired.", "has expired")]
    [InlineData("AADSTS700016: Application was not found in the directory.", "not registered in Teams:TenantId")]
    [InlineData("AADSTS90002: Tenant not found.", "is no tenant")]
    [InlineData("Something new.", "Check Teams:AppId")]
    public async Task A_token_that_is_not_given_is_explained(string description, string remedy)
    {
        Login.Refusal = (400, $$"""{"error":"invalid_client","error_description":"{{description}}"}""");

        var finding = Of(await RunAsync(string.Empty), "teams token");

        Assert.Contains(remedy, finding.Remedy, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-value", finding.Finding, StringComparison.Ordinal);
    }

    // MicrosoftDocs/msteams-docs 11153, openclaw/openclaw 8383, microsoft/botbuilder-dotnet 4077: it receives, and its replies are refused with 401, because the token is of another tenant.
    [Fact]
    public async Task A_bot_of_one_tenant_that_is_set_up_as_one_of_many_is_told_so()
    {
        Login.Refusal = (400, """{"error":"unauthorized_client","error_description":"AADSTS700016: Application was not found in the directory 'Bot Framework'."}""");

        Assert.Contains("\"SingleTenant\"", Of(await RunAsync(string.Empty, ("Teams:AppType", "MultiTenant")), "teams token").Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Which_tenant_gave_the_token_is_said()
    {
        Login.Refusal = (200, """{"token_type":"Bearer","expires_in":3599,"access_token":"eyJhbGciOiJub25lIn0.eyJ0aWQiOiJ0ZW5hbnQtNyJ9."}""");

        Assert.Contains("tenant-7", Of(await RunAsync(string.Empty), "teams token").Finding, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Assistant:PublicUrl")]
    [InlineData("http://careers.example.org", "https")]
    [InlineData("http://127.0.0.1:1", "Start the bot")]
    public async Task An_endpoint_that_Teams_can_not_reach_is_found(string publicUrl, string remedy) => Assert.Contains(remedy, Of(await RunAsync(publicUrl), "teams endpoint").Remedy, StringComparison.Ordinal);

    [Fact]
    public async Task An_endpoint_that_answers_strangers_is_found()
    {
        await using var open = await TeamsBot.StartAsync(knowledge);

        Assert.Contains("without a token", Of(await RunAsync(open.Client.BaseAddress?.ToString() ?? string.Empty), "teams endpoint").Finding, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_endpoint_that_is_something_else_is_found()
    {
        var other = identity.Metadata.Replace("/metadata", string.Empty, StringComparison.Ordinal);

        Assert.Contains("something else", Of(await RunAsync(other), "teams endpoint").Finding, StringComparison.Ordinal);
    }

    private static TeamsFinding Of(IReadOnlyList<TeamsFinding> findings, string name) => Assert.Single(findings, finding => finding.Name == name);

    private async Task<IReadOnlyList<TeamsFinding>> RunAsync(string publicUrl, params (string Key, string Value)[] settings)
    {
        await using var teams = TeamsOperator.Open(Configuration(settings), publicUrl, Login.Trust) ?? throw new InvalidOperationException("No app is configured.");
        return await teams.CheckAsync(CancellationToken.None);
    }

    private IConfiguration Configuration(params (string Key, string Value)[] settings)
    {
        var all = new Dictionary<string, string?>
        {
            ["Teams:AppId"] = AppId,
            ["Teams:TenantId"] = Tenant,
            ["Teams:ClientSecret"] = "secret-value",
            ["Teams:Cloud:ChannelMetadata"] = identity.Metadata,
            ["Teams:Cloud:Login"] = Login.Url,
        };
        foreach (var (key, value) in settings) all[key] = value;
        return new ConfigurationBuilder().AddInMemoryCollection(all).Build();
    }
}
