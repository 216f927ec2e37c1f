using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace CareerBot.Knowledge.Tests.Loading;

/// <summary>Keeps what is logged.</summary>
internal sealed class LoggedLines : ILoggerFactory, ILogger
{
    public ConcurrentQueue<(LogLevel Level, string Text)> All { get; } = new();

    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException("Everything is kept here.");

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter) => All.Enqueue((logLevel, formatter(state, exception)));

    public void Dispose() => All.Clear();
}
