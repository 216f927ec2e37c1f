using System.Diagnostics;

namespace CareerBot.Tests.Commands;

/// <summary>A host whose configuration is wrong does not start, and says what to do in place of a trace.</summary>
public class WrongConfigurationTests
{
    [Theory]
    [InlineData("""{ "Teams": { "AppId": "1" } }""", "Teams:TenantId")]
    [InlineData("""{ "Teams": { "Workers": 0 } }""", "Workers")]
    [InlineData("""{ "Teams": { "Workers": "many" } }""", "Teams:Workers")]
    [InlineData("""{ "Teams": { "AppId": "1", "TenantId": "2", "CertificatePath": "/none.pfx" } }""", "/none.pfx")]
    public async Task What_is_wrong_is_said_and_nothing_else(string settings, string said)
    {
        using var folder = SomeKnowledge.Create("appsettings.json", settings);
        var start = new ProcessStartInfo("dotnet", [Path.Join(AppContext.BaseDirectory, "careerbot.dll"), "--urls", "http://127.0.0.1:0"])
        {
            WorkingDirectory = folder.Directory,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal(1, process.ExitCode);
        Assert.Contains(said, error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }
}
