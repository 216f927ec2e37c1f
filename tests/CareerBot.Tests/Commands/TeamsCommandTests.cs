using System.Diagnostics;
using System.IO.Compression;

namespace CareerBot.Tests.Commands;

public class TeamsCommandTests
{
    [Fact]
    public async Task Without_a_registration_it_says_which_settings_are_missing()
    {
        var run = await CommandLineRun.OfAsync("teams", "package", "--out", "/unheard/of.zip");

        Assert.Equal(1, run.Code);
        Assert.Contains("Teams:AppId is missing", run.Error, StringComparison.Ordinal);
        Assert.Contains("Teams:Package:DeveloperName is missing", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_package_is_written_from_the_configuration()
    {
        using var folder = SomeKnowledge.Create("appsettings.json", """
            {
              "Assistant": { "PublicUrl": "https://careers.example.org" },
              "Teams": { "AppId": "11111111-2222-3333-4444-555555555555", "Package": { "DeveloperName": "Example College", "Name": "Career desk" } }
            }
            """);

        // The configuration is that of the folder it is started in, which a test process can't change for itself alone.
        var start = new ProcessStartInfo("dotnet", [Path.Join(AppContext.BaseDirectory, "careerbot.dll"), "teams", "package"]) { WorkingDirectory = folder.Directory, RedirectStandardOutput = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal(0, process.ExitCode);
        Assert.Contains("\"Career desk\" 1.0.0", output, StringComparison.Ordinal);
        using var zip = ZipFile.OpenRead(Path.Join(folder.Directory, "careerbot-teams.zip"));
        Assert.NotNull(zip.GetEntry("manifest.json"));
    }
}
