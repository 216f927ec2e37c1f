using System.Diagnostics;
using CareerBot.Commands;
using CareerBot.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace CareerBot.Tests.Commands;

/// <summary>How the process of a host ends: 0 where it was asked to, anything else where a part of it failed.</summary>
public class HostEndTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task A_part_that_fails_ends_the_host_with_an_exit_code_and_a_line()
    {
        await using var error = new StringWriter();
        await using var app = Host(services => services.AddHostedService<Failing>());
        await app.StartAsync();

        var code = await HostEnd.ReachedAsync(
            app,
            new Terminal(TextReader.Null, TextWriter.Null, error, IsInteractive: false)).WaitAsync(Patience);

        Assert.Equal(ExitCode.Problems, code);
        Assert.Contains("\"Failing\" failed with InvalidDataException: It broke.", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_that_is_asked_to_stop_ends_well()
    {
        await using var app = Host(services => services.AddHostedService<Waiting>());
        await app.StartAsync();
        app.Lifetime.StopApplication();

        Assert.Equal(
            ExitCode.Ok,
            await HostEnd.ReachedAsync(app, new Terminal(TextReader.Null, TextWriter.Null, TextWriter.Null, IsInteractive: false)).WaitAsync(Patience));
    }

    [Fact]
    public async Task The_host_stops_where_a_part_fails()
    {
        using var knowledge = SomeKnowledge.Create();
        await using var app = WebHost.Build(
            new Dictionary<string,
            string?>
            { ["urls"] = "http://127.0.0.1:0", ["Knowledge:Directory"] = knowledge.Directory, ["Storage:Path"] = ":memory:", ["Charts:Key"] = "a key for tests, the same in every run" });

        Assert.Equal(
            BackgroundServiceExceptionBehavior.StopHost,
            app.Services.GetRequiredService<IOptions<HostOptions>>().Value.BackgroundServiceExceptionBehavior);
    }

    [Theory]
    [InlineData("-TERM")]
    [InlineData("-INT")]
    public async Task A_signal_to_end_is_a_clean_stop(string signal)
    {
        if (!OperatingSystem.IsLinux()) return;
        using var knowledge = SomeKnowledge.Create();
        var environment = new Dictionary<string, string>
        {
            ["Knowledge__CacheDirectory"] = SomeKnowledge.CacheDirectory,
            ["Storage__Path"] = ":memory:",
            ["Charts__Key"] = "a key for tests, the same in every run",
        };
        var start = ProcessRun.Of(knowledge.Directory, environment, "--urls", "http://127.0.0.1:0", "--knowledge", knowledge.Directory);

        // A shell that runs the tests in the background has its children ignore the interrupt; env gives it back to them.
        start.ArgumentList.Insert(0, start.FileName);
        start.ArgumentList.Insert(0, "--default-signal=INT");
        start.FileName = "env";
        using var process = Process.Start(start) ?? throw new InvalidOperationException("env did not start.");
        var error = process.StandardError.ReadToEndAsync();
        using var patience = new CancellationTokenSource(Patience);
        var line = string.Empty;
        while (
            line is not null && !line.StartsWith("CareerBot listens", StringComparison.Ordinal)) line = await process.StandardOutput.ReadLineAsync(patience.Token);
        var rest = process.StandardOutput.ReadToEndAsync();

        using var kill = Process.Start("kill", [signal, $"{process.Id}"]);
        await process.WaitForExitAsync(patience.Token);

        Assert.Equal((0, string.Empty), (process.ExitCode, await error));
        await rest;
    }

    private static WebApplication Host(Action<IServiceCollection> add)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseSetting("urls", "http://127.0.0.1:0");
        add(builder.Services);
        return builder.Build();
    }

    private sealed class Failing(IHostApplicationLifetime lifetime) : BackgroundService
    {
        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
            await started.Task;
            throw new InvalidDataException("It broke.");
        }
    }

    private sealed class Waiting : BackgroundService
    {
        protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Delay(Timeout.InfiniteTimeSpan, stoppingToken);
    }
}
