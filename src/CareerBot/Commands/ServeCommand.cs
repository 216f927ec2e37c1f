using System.CommandLine;
using CareerBot.Asking;
using CareerBot.Conversations.Asking;
using CareerBot.Knowledge;
using CareerBot.Setup;
using CareerBot.Web;
using Microsoft.Extensions.Options;

namespace CareerBot.Commands;

/// <summary>No verb: serves the web page and every adapter that is configured.</summary>
internal static class ServeCommand
{
    private const int HighestPort = 65535;

    public static void AddServe(this RootCommand root, Terminal terminal)
    {
        var urls = new Option<string?>("--urls") { Description = $"Where to listen; without it the configured address or {WebOptions.DefaultUrl}.", HelpName = "URL" };
        var knowledge = KnowledgeArgument.Create();
        urls.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } value && !value.Split(';').All(IsAddress))
            {
                result.AddError($"\"{value}\" is no address to listen on. Write something like {WebOptions.DefaultUrl}, with a port between 0 and {HighestPort}.");
            }
        });
        root.Add(urls);
        root.Add(knowledge);
        root.SetAction((parsed, cancellationToken) => ServeAsync(parsed.GetValue(urls), parsed.GetValue(knowledge), terminal, cancellationToken));
    }

    private static async Task<int> ServeAsync(string? urls, string? knowledge, Terminal terminal, CancellationToken cancellationToken)
    {
        if (knowledge is not null && !Directory.Exists(knowledge))
        {
            throw CommandFailure.Usage($"The knowledge folder \"{knowledge}\" does not exist. Pass an existing folder with --knowledge DIR.");
        }

        var settings = new Dictionary<string, string?>();
        if (urls is not null) settings["urls"] = urls;
        if (knowledge is not null) settings[$"{KnowledgeOptions.Section}:{nameof(KnowledgeOptions.Directory)}"] = knowledge;
        _ = Settings.ReadOrFail();
        await using var app = WebHost.Build(settings);
        await StartAsync(app, cancellationToken);
        foreach (var url in app.Urls)
        {
            await terminal.Out.WriteLineAsync($"CareerBot listens on {url} (Ctrl+C ends it).");
        }

        await WarmUpAsync(app);
        await app.WaitForShutdownAsync(cancellationToken);
        return ExitCode.Ok;
    }

    /// <summary>Once the guides are loaded, unless the host is stopped before.</summary>
    private static async Task WarmUpAsync(WebApplication app)
    {
        try
        {
            await app.Services.GetRequiredService<KnowledgeStore>().Loaded.WaitAsync(app.Lifetime.ApplicationStopping);
            WarmUp.Run(app.Services.GetRequiredService<Responder>(), rounds: 1);

            // Loading leaves garbage that an idle process would hold for hours.
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
        catch (OperationCanceledException)
        {
            // Stopped while loading: nobody is left to warm up for.
        }
    }

    private static async Task StartAsync(WebApplication app, CancellationToken cancellationToken)
    {
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (OptionsValidationException exception)
        {
            throw CommandFailure.Problem($"The configuration is wrong: {string.Join(' ', exception.Failures)}");
        }
        catch (IOException exception) when (exception.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            throw CommandFailure.Problem($"{exception.Message} Stop the other program, or listen elsewhere, for example with --urls http://localhost:4000.");
        }
    }

    private static bool IsAddress(string url) =>
        Uri.TryCreate(url.Replace("//+", "//any", StringComparison.Ordinal).Replace("//*", "//any", StringComparison.Ordinal), UriKind.Absolute, out var parsed)
        && (parsed.Scheme is "http" or "https") && parsed.Port is >= 0 and <= HighestPort;
}
