using System.Diagnostics;
using CareerBot.TestKit;
using CareerBot.TestKit.Discord;

namespace CareerBot.Benchmarks;

/// <summary>The program as people run it, connected to a fake Discord in this process.</summary>
internal sealed class DiscordHost : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly TemporaryFolder _folder = new();

    private readonly Process _process;

    private readonly Task<string> _errors;

    private readonly Task<string> _output;

    private DiscordHost(FakeDiscord discord)
    {
        Discord = discord;
        _process = CareerBotProcess.Start(
            new Dictionary<string, string>
            {
                ["Discord__Token"] = discord.Settings.Token,
                ["Discord__ApiUrl"] = discord.ApiUrl,
                // As much as can be had: what is measured is the program and not Discord's limit of 50 calls a second.
                ["Discord__CallsPerSecond"] = "100000",
                ["Limits__ChannelPerMinute"] = "100000",
                ["Limits__ChannelBurst"] = "10000",
                ["Limits__MaxTracked"] = "1000000",
                ["Storage__Path"] = Path.Join(_folder.Path, "careerbot.db"),
                ["Logging__LogLevel__Default"] = "Warning",
            },
            "--urls",
            "http://127.0.0.1:0");
        _errors = _process.StandardError.ReadToEndAsync();
        _output = _process.StandardOutput.ReadToEndAsync();
    }

    public FakeDiscord Discord { get; }

    public double ResidentMegabytes => Figures.ResidentMegabytes(_process);

    /// <summary>Processor time that the program has had so far; unlike the clock it does not depend on what else the machine does.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Starts both and waits until every shard is there and the first question has been answered.</summary>
    public static async Task<DiscordHost> StartAsync(FakeDiscordSettings settings)
    {
        var host = new DiscordHost(await FakeDiscord.StartAsync(settings));
        await host.UntilAsync(() => host.Discord.Gateway.IsReady(settings.Shards));
        // While the guides are read, the bot says so.
        for (var round = 0; !host.Discord.Store.Messages.Values.Any(message => message.Body.TryGetProperty("embeds", out _)); round++)
        {
            host.Discord.People.Whisper("how much do medical records technicians earn", $"{100 + round}", $"{200 + round}");
            await host.UntilAsync(() => host.Discord.People.Answered > round);
        }

        return host;
    }

    public async Task UntilAsync(Func<bool> condition)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!condition())
        {
            if (_process.HasExited) throw new InvalidOperationException($"The program has ended: {await _errors}");
            await Task.Delay(20, patience.Token);
        }
    }

    /// <summary>What the program wrote; it ends with this.</summary>
    public async Task<string> EndAsync()
    {
        if (!_process.HasExited) _process.Kill();
        await _process.WaitForExitAsync();
        return await _output + await _errors;
    }

    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        _process.Dispose();
        await Discord.DisposeAsync();
        _folder.Dispose();
    }
}
