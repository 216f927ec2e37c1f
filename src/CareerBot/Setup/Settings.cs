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

    public static IConfigurationRoot Read() => new ConfigurationBuilder()
        .SetBasePath(Directory.GetCurrentDirectory())
        .AddJsonFile(File, optional: true, reloadOnChange: false)
        .AddEnvironmentVariables()
        .Build();

    /// <summary>Ends the command with a message where the file can't be read.</summary>
    public static IConfigurationRoot ReadOrFail()
    {
        try
        {
            return Read();
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
}
