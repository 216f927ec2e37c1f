using System.Diagnostics;
using CareerBot.TestKit.Discord;

namespace CareerBot.Benchmarks;

/// <summary>How soon messages are answered at a steady rate, how many can be answered at most, and what a thousand servers cost.</summary>
internal static class DiscordLoadRun
{
    private const int PerSecond = 200;

    private const int Guilds = 1_000;

    private const int InFlight = 128;

    private static readonly TimeSpan Warmth = TimeSpan.FromSeconds(5);

    public static async Task<int> RunAsync(int seconds)
    {
        await using var host = await DiscordHost.StartAsync(new FakeDiscordSettings { ChecksBodies = false, InteractionPatience = FakeDiscordSettings.RealInteractionPatience });
        Figures.Print("resident, connected and asked once", host.ResidentMegabytes, "MB");
        var people = host.Discord.People;
        for (var guild = 0; guild < Guilds; guild++) host.Discord.Gateway.Dispatch(0, "GUILD_CREATE", Guild(guild));

        await AskSteadilyAsync(host, Warmth, 0);
        people.Waits.Clear();
        var asked = await AskSteadilyAsync(host, TimeSpan.FromSeconds(seconds), 1_000_000);
        double[] waits = [.. people.Waits.Select(wait => wait.TotalMilliseconds)];
        Figures.Print($"answered of {asked} messages at {PerSecond} a second", waits.Length, string.Empty);
        Figures.Print("message to reply, median", Figures.Percentile(waits, 0.5), "ms");
        Figures.Print("message to reply, p99", Figures.Percentile(waits, 0.99), "ms", "25");
        Figures.Print($"resident with {Guilds} servers, at {PerSecond} a second", host.ResidentMegabytes, "MB", "200");

        await AskFlatOutAsync(host, "messages", TimeSpan.FromSeconds(seconds), 5_000_000, "2000", number => Questions.Turns[number % Questions.Turns.Count].Utterance);
        await AskFlatOutAsync(host, "thanks", TimeSpan.FromSeconds(seconds / 2.0), 50_000_000, null, _ => "thanks, that was useful!");
        Figures.Print($"resident with {Guilds} servers, after all this", host.ResidentMegabytes, "MB", "200");
        return 0;
    }

    /// <summary>Asks by the clock, whether answers come or not.</summary>
    private static async Task<int> AskSteadilyAsync(DiscordHost host, TimeSpan duration, int first)
    {
        var started = Stopwatch.GetTimestamp();
        var asked = 0;
        while (Stopwatch.GetElapsedTime(started) < duration)
        {
            for (var due = (int)(Stopwatch.GetElapsedTime(started).TotalSeconds * PerSecond); asked < due; asked++) Ask(host, first + asked, Questions.Turns[asked % Questions.Turns.Count].Utterance);
            await Task.Delay(1);
        }

        await Task.Delay(TimeSpan.FromSeconds(1));
        return asked;
    }

    /// <summary>Asks the next as soon as one is answered. Thanks are answered without a look into the guides: they cost what everything but the answer costs.</summary>
    private static async Task AskFlatOutAsync(DiscordHost host, string name, TimeSpan duration, int first, string? target, Func<int, string> text)
    {
        var people = host.Discord.People;
        people.Waits.Clear();
        using var self = Process.GetCurrentProcess();
        var (bot, fake, started) = (host.ProcessorTime, self.TotalProcessorTime, Stopwatch.GetTimestamp());
        var asked = 0;
        while (Stopwatch.GetElapsedTime(started) < duration)
        {
            for (; asked - people.Answered < InFlight; asked++) Ask(host, first + asked, text(asked));

            // Asking goes on beside the answers and not instead of them.
            await Task.Delay(1);
        }

        var (answered, elapsed) = ((double)people.Answered, Stopwatch.GetElapsedTime(started));
        self.Refresh();
        Figures.Print($"{name} answered a second, {InFlight} at a time", answered / elapsed.TotalSeconds, string.Empty, target);
        Figures.Print($"{name}: processor time of the program for each", (host.ProcessorTime - bot).TotalMilliseconds / answered, "ms");
        Figures.Print($"{name}: of the fake Discord and its people", (self.TotalProcessorTime - fake).TotalMilliseconds / answered, "ms");
    }

    private static void Ask(DiscordHost host, int number, string text) =>
        host.Discord.People.Mention(text, $"{30_000_000 + (number % 1_000)}", $"{60_000_000 + number}");

    private static string Guild(int number)
    {
        var channels = string.Join(',', Enumerable.Range(0, 50).Select(channel => $$"""{"id":"{{number}}{{channel:000}}","name":"channel-{{channel}}","type":0,"topic":null,"position":{{channel}},"permission_overwrites":[]}"""));
        return $$"""{"id":"{{700_000_000 + number}}","name":"Server {{number}}","member_count":250,"channels":[{{channels}}],"roles":[],"emojis":[],"members":[]}""";
    }
}
