namespace CareerBot.Commands;

/// <summary>Waits for the end of a host, and tells an end that was asked for from a failure.</summary>
internal static class HostEnd
{
    /// <summary>Ends when the host has stopped.</summary>
    /// <returns>Well where it was asked to stop; a problem where a part of it failed, so that whatever supervises the process starts it
    /// again.</returns>
    public static async Task<int> ReachedAsync(WebApplication app, Terminal terminal, CancellationToken cancellationToken = default)
    {
        await app.WaitForShutdownAsync(cancellationToken);
        var failures = app.Services.GetServices<IHostedService>()
            .OfType<BackgroundService>()
            .Where(part => part.ExecuteTask is { IsFaulted: true })
            .Select(part => (Part: part.GetType().Name, Exception: part.ExecuteTask?.Exception?.GetBaseException()))
            .ToArray();
        foreach (var (part, exception) in failures)
        {
            await terminal.Error.WriteLineAsync(
                $"CareerBot ended because \"{part}\" failed with {exception?.GetType().Name}: {exception?.Message}");
        }

        return failures.Length == 0 ? ExitCode.Ok : ExitCode.Problems;
    }
}
