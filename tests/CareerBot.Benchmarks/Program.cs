using BenchmarkDotNet.Running;
using CareerBot.Benchmarks;

return args switch
{
    ["latency", ..] => LatencyRun.Run(Number(args, 1, 10_000), withEncoder: args is [_, _, "encoder"]),
    ["start", ..] => await StartRun.RunAsync(Number(args, 1, 7)),
    ["scale", ..] => await ScaleRun.RunAsync(guides: Number(args, 1, 10_000), changed: Number(args, 2, 1_000)),
    ["discord-interactions", ..] => await DiscordInteractionsRun.RunAsync(Number(args, 1, 40_000)),
    ["wages", ..] => WageRun.Run(Number(args, 1, 20)),
    ["handbook", var pages, .. var questions] => await HandbookRun.RunAsync(pages, questions, runs: 5),
    ["discord-soak", ..] => await DiscordSoakRun.RunAsync(Number(args, 1, 20_000)),
    ["discord-load", ..] => await DiscordLoadRun.RunAsync(Number(args, 1, 20)),
    ["teams-load", ..] => await TeamsLoadRun.RunAsync(Number(args, 1, 20)),
    ["micro", .. var rest] => Micro(rest),
    _ => Usage(),
};

static int Micro(string[] rest)
{
    BenchmarkSwitcher.FromAssembly(typeof(AssistantBenchmarks).Assembly).Run(rest.Length == 0 ? ["--filter", "*"] : rest);
    return 0;
}

static int Number(string[] args, int place, int fallback) =>
    args.Length > place ? int.Parse(args[place], System.Globalization.CultureInfo.InvariantCulture) : fallback;

static int Usage()
{
    Console.Error.WriteLine("""
        usage: micro [BenchmarkDotNet's own options]  one question, by BenchmarkDotNet
               latency [CALLS] [encoder]              percentiles of warm calls and bytes allocated, one guide
               start [RUNS]                           process start to the first answer, and memory at rest
               wages [RUNS]                           official wages, names, places and completion: reading, memory, look-ups
               handbook PAGES [QUESTIONS.jsonl …]     342 saved handbook pages: import, questions, start, memory at rest
               scale [GUIDES] [CHANGED]               index, start, percentiles, memory and reload of synthetic guides
               discord-interactions [CALLS]           signed interactions a second over loopback, the program as a process
               discord-soak [QUESTIONS]               each question answered exactly once while everything goes wrong on a fake Discord
               discord-load [SECONDS]                 message to reply at 200 a second, and the most a second, on a fake Discord
               teams-load [SECONDS]                   start to reply, activity to reply at 500 a second, and the most a second, on a recording connector
        """);
    return 2;
}
