using System.CommandLine;
using CareerBot.Core.Answering;
using CareerBot.Setup;
using CareerBot.Teams;
using CareerBot.Teams.Package;
using Microsoft.Extensions.Configuration;

namespace CareerBot.Commands;

/// <summary>What an administrator of Microsoft Teams needs.</summary>
internal static class TeamsCommand
{
    private const string DefaultFile = "careerbot-teams.zip";

    public static Command Create(Terminal terminal)
    {
        var output = new Option<string>("--out") { Description = $"The file to write; \"{DefaultFile}\" unless named.", DefaultValueFactory = _ => DefaultFile };
        var package = new Verb("package", "Writes the app package to upload to Teams, from the configuration.", $"careerbot teams package --out {DefaultFile}") { output };
        package.SetAction((parsed, cancellationToken) => WriteAsync(parsed.GetValue(output) ?? DefaultFile, terminal, cancellationToken));
        return new Verb("teams", "Prepares the bot for Microsoft Teams.", "careerbot teams package") { package };
    }

    private static async Task<int> WriteAsync(string file, Terminal terminal, CancellationToken cancellationToken)
    {
        var problems = new List<string>();
        var settings = Settings.ReadOrFail();
        var appId = settings[$"{TeamsOptions.Section}:{nameof(TeamsOptions.AppId)}"] ?? string.Empty;
        var publicUrl = settings[$"{AssistantOptions.Section}:{nameof(AssistantOptions.PublicUrl)}"] ?? string.Empty;
        var app = AppDescriptionReader.Read(appId, Package(settings), publicUrl, problems);
        if (app is null) throw CommandFailure.Problem(string.Join(Environment.NewLine, problems.Prepend("The package can't be written:")));

        await File.WriteAllBytesAsync(file, AppPackage.Of(app), cancellationToken);
        await terminal.Out.WriteLineAsync($"Wrote \"{file}\" for the app \"{app.Name}\" {app.Version}. Upload it in the Teams admin centre, or in Teams under Apps, Manage your apps.");
        return ExitCode.Ok;
    }

    /// <summary>A value of the wrong kind ("maybe" for yes or no) is a mistake in the file, not of the program.</summary>
    private static TeamsPackageOptions Package(IConfiguration settings)
    {
        try
        {
            return settings.GetSection(TeamsPackageOptions.Section).Get<TeamsPackageOptions>() ?? new TeamsPackageOptions();
        }
        catch (InvalidOperationException exception)
        {
            throw CommandFailure.Problem($"\"{Settings.File}\" can't be used: {exception.Message}");
        }
    }
}
