using System.Net;
using System.Net.Sockets;

namespace CareerBot.Tests.Commands;

/// <summary>A host whose configuration is wrong does not start, and says what to do in place of a trace.</summary>
public class WrongConfigurationTests
{
    [Theory]
    [InlineData("""{ "Teams": { "AppId": "1" } }""", "Teams:TenantId")]
    [InlineData("""{ "Teams": { "Workers": 0 } }""", "Workers")]
    [InlineData("""{ "Teams": { "Workers": "many" } }""", "Teams:Workers")]
    [InlineData("""{ "Teams": { "AppId": "1", "TenantId": "2", "CertificatePath": "/none.pfx" } }""", "/none.pfx")]
    [InlineData("{\n  \"Web\": {\n    oops\n  }\n}", "appsettings.json\", line 3: ")]
    [InlineData("""{ "Web": 1, "web": 2 }""", "duplicate key 'web'")]
    public async Task What_is_wrong_is_said_and_nothing_else(string settings, string said)
    {
        using var folder = SomeKnowledge.Create("appsettings.json", settings);

        AssertSaid(said, await StartAsync(folder, "--urls", "http://127.0.0.1:0"));
    }

    [Theory]
    [InlineData("""{ "Web": { "Url": "notaurl" } }""", "\"notaurl\" is no address to listen on")]
    [InlineData("""{ "Web": { "Url": "ftp://localhost" } }""", "\"ftp://localhost\" is no address to listen on")]
    [InlineData("""{ "urls": "notaurl" }""", "\"notaurl\" is no address to listen on")]
    [InlineData("""{ "Web": { "Url": "http://192.0.2.1:4000" } }""", "can't be listened on")]
    public async Task An_address_that_is_none_is_named(string settings, string said)
    {
        using var folder = SomeKnowledge.Create("appsettings.json", settings);

        AssertSaid(said, await StartAsync(folder));
    }

    [Fact]
    public async Task A_port_that_is_taken_is_named_and_another_proposed()
    {
        using var folder = SomeKnowledge.Empty();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var address = $"http://{other.LocalEndpoint}";

        var run = await StartAsync(folder, "--urls", address);

        AssertSaid($"{address}: address already in use. Stop the other program", run);
        Assert.DoesNotContain("exception", run.Output, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("warn", run.Output, StringComparison.Ordinal);
    }

    private static void AssertSaid(string said, CommandLineRun run)
    {
        Assert.Equal(1, run.Code);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
        Assert.DoesNotContain("   at ", run.Output, StringComparison.Ordinal);
    }

    private static Task<CommandLineRun> StartAsync(SomeKnowledge folder, params string[] args) => ProgramRun.InAsync(folder.Directory, args);
}
