using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CareerBot.Benchmarks;

/// <summary>Starts the program again and again: how long until it answers, and what it holds when nobody asks.</summary>
internal static class StartRun
{
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    /// <param name="runs">Number of starts of each kind; the median counts.</param>
    public static async Task<int> RunAsync(int runs)
    {
        await CareerBotProcess.AskAsync("hello");
        var asked = new List<double>();
        for (var run = 0; run < runs; run++) asked.Add(await CareerBotProcess.AskAsync("what skills does the job need"));
        Figures.Print($"careerbot ask: start to answer, median of {runs}", Figures.Median(asked), "s", "1.0");
        Figures.Print("  slowest", asked.Max(), "s");

        await MeasureHostAsync(runs, directory: null, rest: "150");
        return 0;
    }

    public static async Task MeasureHostAsync(int runs, string? directory, string? rest)
    {
        var hosts = new List<HostStart>();
        for (var run = 0; run < runs; run++) hosts.Add(await StartHostAsync(directory, run == runs - 1));
        Figures.Print($"host: start to \"listens\", median of {runs}", Figures.Median([.. hosts.Select(host => host.Listening)]), "s", "1.0");
        Figures.Print("host: start to first HTTP answer, median", Figures.Median([.. hosts.Select(host => host.Answered)]), "s", rest switch { null => "2.0", "300" => "1.5", _ => "1.0" });
        Figures.Print("host: resident after 5 s at rest", hosts[^1].ResidentMegabytes, "MB", rest);
    }

    private static async Task<HostStart> StartHostAsync(string? directory, bool atRest)
    {
        var address = $"http://localhost:{FreePort()}";
        using var handler = new SocketsHttpHandler();
        using var http = new HttpClient(handler) { BaseAddress = new Uri(address) };
        var started = Stopwatch.GetTimestamp();
        using var process = CareerBotProcess.Start(["--urls", address, .. directory is null ? Array.Empty<string>() : ["--knowledge", directory]]);
        try
        {
            while (await process.StandardOutput.ReadLineAsync() is { } line && !line.Contains("listens", StringComparison.Ordinal))
            {
            }

            var listening = Stopwatch.GetElapsedTime(started).TotalSeconds;
            await AnswerAsync(http, started);
            var answered = Stopwatch.GetElapsedTime(started).TotalSeconds;
            _ = process.StandardOutput.ReadToEndAsync();
            if (atRest) await Task.Delay(Rest);
            return new HostStart(listening, answered, Figures.ResidentMegabytes(process));
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    /// <summary>Asks until there is an answer: while the knowledge loads the host says so.</summary>
    private static async Task AnswerAsync(HttpClient http, long started)
    {
        while (Stopwatch.GetElapsedTime(started) < Longest)
        {
            using var question = new StringContent("""{"question":"what skills does the job need"}""", Encoding.UTF8, "application/json");
            using var answer = await http.PostAsync(new Uri("/api/ask", UriKind.Relative), question);
            if (answer.IsSuccessStatusCode) return;
            if (answer.StatusCode != HttpStatusCode.ServiceUnavailable) throw new InvalidOperationException($"The host answered {answer.StatusCode}.");
            await Task.Delay(10);
        }

        throw new TimeoutException("The host gave no answer.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private sealed record HostStart(double Listening, double Answered, double ResidentMegabytes);
}
