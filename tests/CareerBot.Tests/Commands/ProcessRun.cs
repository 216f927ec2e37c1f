using System.Diagnostics;

namespace CareerBot.Tests.Commands;

/// <summary>The program as a process of its own: with its own folder, its own environment and its own exit code.</summary>
internal static class ProcessRun
{
    public static ProcessStartInfo Of(string folder, IReadOnlyDictionary<string, string> environment, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Join(AppContext.BaseDirectory, "careerbot.dll"), .. args])
        {
            WorkingDirectory = folder,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return start;
    }

    public static async Task<CommandLineRun> ToEndAsync(ProcessStartInfo start)
    {
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new CommandLineRun(process.ExitCode, await output, error);
    }
}
