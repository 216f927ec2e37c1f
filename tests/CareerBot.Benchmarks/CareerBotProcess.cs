using System.Diagnostics;
using System.Reflection;

namespace CareerBot.Benchmarks;

/// <summary>Runs the built program as people do.</summary>
internal static class CareerBotProcess
{
    private static string Executable { get; } = typeof(CareerBotProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "CareerBotPath").Value
        + (OperatingSystem.IsWindows() ? ".exe" : string.Empty);

    public static Process Start(params IEnumerable<string> arguments) => Start(new Dictionary<string, string>(), arguments);

    public static Process Start(IReadOnlyDictionary<string, string> settings, params IEnumerable<string> arguments)
    {
        var path = Environment.GetEnvironmentVariable("CAREERBOT") is { Length: > 0 } chosen ? chosen : Path.GetFullPath(Executable);
        if (!File.Exists(path)) throw new FileNotFoundException($"'{path}' is not built. Build src/CareerBot in the same configuration, or name the program in the variable CAREERBOT.");
        var start = new ProcessStartInfo(path, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetTempPath() };
        start.Environment["Knowledge__CacheDirectory"] = Shipped.Cache;
        foreach (var (name, value) in settings) start.Environment[name] = value;
        return Process.Start(start) ?? throw new InvalidOperationException($"'{path}' did not start.");
    }

    /// <summary>Seconds from the start of the process to its first line of output.</summary>
    public static async Task<double> AskAsync(string question, string? directory = null)
    {
        var started = Stopwatch.GetTimestamp();
        using var process = Start(["ask", question, .. directory is null ? Array.Empty<string>() : ["--knowledge", directory]]);
        var line = await process.StandardOutput.ReadLineAsync();
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        if (string.IsNullOrWhiteSpace(line)) throw new InvalidOperationException(await process.StandardError.ReadToEndAsync());
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return seconds;
    }
}
