using Microsoft.Extensions.Logging;

namespace CareerBot.Commands;

/// <summary>Sends warnings and errors of a command to its error output, one line each.</summary>
internal sealed class TerminalLoggers(TextWriter error) : ILoggerFactory, ILogger
{
    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider)
    {
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel)) error.WriteLine(formatter(state, exception));
    }

    public void Dispose()
    {
    }
}
