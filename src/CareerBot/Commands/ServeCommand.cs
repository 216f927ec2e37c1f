using System.CommandLine;
using System.Net.Sockets;
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
    /// <summary>It tells of values of the wrong kind ("many" for a number) by the name of the setting.</summary>
    private const string ConfigurationBinder = "Microsoft.Extensions.Configuration.Binder";

    public static void AddServe(this RootCommand root, Terminal terminal)
    {
        var urls = new Option<string?>("--urls") { Description = $"Where to listen; without it the configured address or {WebOptions.DefaultUrl}.", HelpName = "URL" };
        var knowledge = KnowledgeArgument.Create();
        urls.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var value }] && ListenAddress.TroubleWith(value) is { } trouble) result.AddError(trouble);
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
        if (string.Join('\n', KeptFiles.Changed(Settings.ReadForHostOrFail())) is { Length: > 0 } changed) throw CommandFailure.Problem(changed);
        await using var app = await StartAsync(settings, cancellationToken);
        if (app.Lifetime.ApplicationStopping.IsCancellationRequested) return await HostEnd.ReachedAsync(app, terminal, cancellationToken);
        foreach (var url in app.Urls)
        {
            await terminal.Out.WriteLineAsync($"CareerBot listens on {url} (Ctrl+C ends it).");
        }

        await WarmUpAsync(app);
        return await HostEnd.ReachedAsync(app, terminal, cancellationToken);
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

    /// <summary>Some options are looked at when the host is built, the rest when it starts.</summary>
    private static async Task<WebApplication> StartAsync(Dictionary<string, string?> settings, CancellationToken cancellationToken)
    {
        WebApplication? app = null;
        try
        {
            app = WebHost.Build(settings);
            await app.StartAsync(cancellationToken);
            return app;
        }
        catch (OperationCanceledException) when (app is not null && app.Lifetime.ApplicationStopping.IsCancellationRequested)
        {
            // Stopped while it started.
            return app;
        }
        catch (Exception exception) when (TroubleOf(exception) is { } trouble)
        {
            if (app is not null) await app.DisposeAsync();
            throw CommandFailure.Problem(trouble);
        }
    }

    /// <summary>What an operator can put right; null for anything else.</summary>
    private static string? TroubleOf(Exception exception) => exception switch
    {
        OptionsValidationException wrong => $"The configuration is wrong: {string.Join(' ', wrong.Failures)}",
        InvalidOperationException { Source: ConfigurationBinder } => $"The configuration is wrong: {exception.Message}",
        IOException { InnerException: Microsoft.AspNetCore.Connections.AddressInUseException } => $"{exception.Message} Stop the other program, or listen elsewhere, for example with --urls http://localhost:4000.",
        SocketException => $"The address can't be listened on: {exception.Message}. Name one of this machine with a port that is yours to use, for example with --urls http://localhost:4000.",
        _ => null,
    };
}
