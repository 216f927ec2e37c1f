using System.Diagnostics;

namespace CareerBot.Tests.Commands;

/// <summary>The program in a process of its own: its folder and its environment are those of a process.</summary>
internal static class ProgramRun
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    public static Task<CommandLineRun> InAsync(string folder, params string[] args) => InAsync(folder, [], args);

    public static async Task<CommandLineRun> InAsync(string folder, IReadOnlyList<(string Name, string Value)> environment, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Join(AppContext.BaseDirectory, "careerbot.dll"), .. args])
        {
            WorkingDirectory = folder,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        start.Environment["Knowledge__CacheDirectory"] = SomeKnowledge.CacheDirectory;
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(patience.Token);
            var error = await process.StandardError.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            return new CommandLineRun(process.ExitCode, await output, error);
        }
        finally
        {
            if (!process.HasExited) process.Kill();
        }
    }
}
