using System.Text.Json;
using CareerBot.Commands;
using CareerBot.Core.Answering;
using CareerBot.Knowledge;
using Microsoft.Extensions.Configuration;

namespace CareerBot.Setup;

/// <summary>Settings as the command line reads them, without the web host: file, then environment.</summary>
internal static class Settings
{
    public const string File = "appsettings.json";

    /// <summary>Variables of ASP.NET's own that a host heeds, for example ASPNETCORE_URLS.</summary>
    private static readonly string[] Prefixes = ["DOTNET_", "ASPNETCORE_"];

    /// <summary>Ends the command where the file can't be read, and where a setting is unknown or of another kind: one line each.</summary>
    /// <remarks>What an adapter lacks that only runs in the host is the host's business: "teams package" needs no secret.</remarks>
    public static IConfigurationRoot ReadOrFail() => OrFail(Read(out var troubles), [.. troubles]);

    /// <summary>The same, and where settings don't go together: a host does not begin with them.</summary>
    public static IConfigurationRoot ReadForHostOrFail() => OrFail(ReadForHost(out var troubles), troubles);

    /// <summary>Ends the command where the file can't be read; what is wrong with settings is told.</summary>
    public static IConfigurationRoot ReadForHost(out IReadOnlyList<SettingTrouble> troubles)
    {
        var settings = Read(out var unread);

        // The rules can only be asked once every value can be read.
        troubles = unread.Count > 0 ? unread : [.. OptionsRules.Broken(settings)];
        return settings;
    }

    private static IConfigurationRoot OrFail(IConfigurationRoot settings, IReadOnlyList<SettingTrouble> troubles) => troubles.Count == 0
        ? settings
        : throw CommandFailure.Problem(string.Join('\n', troubles.Select(trouble => $"The configuration is wrong: {trouble}")));

    private static IConfigurationRoot Read(out List<SettingTrouble> troubles)
    {
        try
        {
            var file = new ConfigurationBuilder()
                .SetBasePath(Directory.GetCurrentDirectory())
                .AddJsonFile(File, optional: true, reloadOnChange: false)
                .Build();
            var environment = new ConfigurationBuilder().AddEnvironmentVariables().Build();
            var settings = new ConfigurationBuilder();
            foreach (var prefix in Prefixes) settings.AddEnvironmentVariables(prefix);
            var all = settings.AddConfiguration(file).AddConfiguration(environment).Build();
            troubles = [.. SettingsCheck.Of(new SettingsSource(file, IsEnvironment: false)), .. SettingsCheck.Of(new SettingsSource(environment, IsEnvironment: true))];
            return all;
        }
        catch (InvalidDataException exception)
        {
            throw CommandFailure.Problem($"{TroubleOf(exception)} Compare it with appsettings.example.json.");
        }
    }

    /// <summary>The line, where the file is no JSON; else what the reader of settings says ("A duplicate key 'Web:Url' was found.").</summary>
    private static string TroubleOf(InvalidDataException exception) => exception.InnerException switch
    {
        FormatException { InnerException: JsonException syntax } => $"\"{File}\", line {syntax.LineNumber + 1}: {WithoutPlace(syntax.Message)}",
        { } inner => $"\"{File}\" can't be read: {inner.Message}",
        null => $"\"{File}\" can't be read: {exception.Message}",
    };

    /// <summary>The reader's sentence without its end, which counts lines and bytes from 0.</summary>
    private static string WithoutPlace(string message) => message.Split(" LineNumber: ")[0];

    public static KnowledgeOptions Knowledge(this IConfiguration configuration, string? directory)
    {
        var options = configuration.GetSection(KnowledgeOptions.Section).Get<KnowledgeOptions>() ?? new KnowledgeOptions();
        options.Directory = directory ?? options.Directory;
        options.Watch = false;
        return options;
    }

    public static AssistantOptions Assistant(this IConfiguration configuration) =>
        configuration.GetSection(AssistantOptions.Section).Get<AssistantOptions>() ?? new AssistantOptions();

    public static WebOptions Web(this IConfiguration configuration) =>
        configuration.GetSection(WebOptions.Section).Get<WebOptions>() ?? new WebOptions();
}
