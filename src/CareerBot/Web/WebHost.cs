using CareerBot.Charts;
using CareerBot.Commands;
using CareerBot.Conversations;
using CareerBot.Discord;
using CareerBot.Knowledge;
using CareerBot.Setup;
using CareerBot.Storage;
using CareerBot.Teams;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Extensions.Configuration.Memory;

namespace CareerBot.Web;

/// <summary>The host with its adapters, in the order in which a turn travels.</summary>
internal static class WebHost
{
    private const string TypeOfHost = "Microsoft.Extensions.Hosting.Internal.Host";

    private static readonly Dictionary<string, string?> Defaults = new()
    {
        ["Logging:LogLevel:Default"] = "Information",
        ["Logging:LogLevel:Microsoft"] = "Warning",
        ["Logging:LogLevel:Polly"] = "Warning",
    };

    public static WebApplication Build(IReadOnlyDictionary<string, string?> settings)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        Configure(builder, settings);

        // Why a start failed is told once, by the command, in a line; the host's traces of it would bury that.
        var hasStarted = false;
        // Each check's own part logs its trouble once; a line for each look at /health would bury everything else.
        builder.Logging.AddFilter("Microsoft.Extensions.Diagnostics.HealthChecks", LogLevel.None);
        builder.Logging.AddFilter(TypeOfHost, level => hasStarted && level >= LogLevel.Warning);

        // A part that fails ends the host, which says so and leaves with an exit code that makes a supervisor start it again.
        builder.Services.Configure<HostOptions>(
            host => host.BackgroundServiceExceptionBehavior = BackgroundServiceExceptionBehavior.StopHost);

        builder.AddKnowledge();
        builder.AddEncoder(ShippedEncoder.Load);
        builder.AddAssistant();
        builder.AddConversations();
        builder.AddStorage();
        builder.AddCharts();
        builder.AddDiscord();
        builder.AddWeb();
        builder.AddTeams();

        var app = builder.Build();
        app.Lifetime.ApplicationStarted.Register(() => hasStarted = true);

        app.UseTrustedProxies();
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = FailAsync, SuppressDiagnosticsCallback = _ => true });
        app.UseStopSignal();
        app.UseStatusCodePages();
        app.UseSecurityHeaders();
        app.UseVisitors();
        app.UseDefaultFiles();
        app.UseStaticFiles();
        app.UseRateLimiter();
        app.MapAsk();
        app.MapGuides();
        app.MapPrivacy();
        app.MapCharts();
        app.MapDiscord();
        app.MapTeams();
        app.MapDescription();
        app.MapHealth();
        return app;
    }

    private static void Configure(WebApplicationBuilder builder, IReadOnlyDictionary<string, string?> settings)
    {
        // Lowest first: our defaults, appsettings.json of the caller's folder, environment, command line.
        builder.Configuration.Sources.Insert(0, new MemoryConfigurationSource { InitialData = Defaults });
        builder.Configuration
            .AddJsonFile(Path.GetFullPath(Settings.File), optional: true, reloadOnChange: false)
            .AddEnvironmentVariables()
            .AddInMemoryCollection(settings);
        if (ListenAddress.TroubleWith(builder.Configuration) is { } trouble)
        {
            throw CommandFailure.Problem($"The configuration is wrong: {trouble}");
        }

        var urls = ListenAddress.Of(builder.Configuration);
        builder.WebHost.UseUrls(urls);
        if (ListenAddress.NeedsCertificate(urls)) builder.ServeHttps();
    }

    /// <summary>The one place where a failing call ends; nothing of what was asked is logged.</summary>
    private static Task FailAsync(HttpContext context)
    {
        var exception = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        if (IsCutShort(exception, context))
        {
            context.Response.Headers.RetryAfter = "2";
            return Results.Problem(statusCode: StatusCodes.Status503ServiceUnavailable).ExecuteAsync(context);
        }

        var logger = context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(nameof(WebHost));
        logger.RequestFailed(context.TraceIdentifier, exception?.GetType().FullName ?? "unknown");
        return Results.Problem(statusCode: StatusCodes.Status500InternalServerError).ExecuteAsync(context);
    }

    /// <summary>What is still arriving when the host stops is read no further (StopSignal): nothing has failed, and nothing was done.</summary>
    private static bool IsCutShort(Exception? exception, HttpContext context) =>
        exception is OperationCanceledException && context.RequestServices.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.IsCancellationRequested;
}
