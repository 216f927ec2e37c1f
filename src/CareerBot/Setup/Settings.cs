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
            throw CommandFailure.Problem($"\"{File}\" can't be read: {exception.InnerException?.Message ?? exception.Message} Compare it with appsettings.example.json.");
        }
    }

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
