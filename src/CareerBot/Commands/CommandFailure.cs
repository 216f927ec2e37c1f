namespace CareerBot.Commands;

/// <summary>Ends a command with a message that says what is wrong and what to do about it.</summary>
internal sealed class CommandFailure(string message, int exitCode) : Exception(message)
{
    public int ExitCode { get; } = exitCode;

    public static CommandFailure Usage(string message) => new(message, Commands.ExitCode.Usage);

    public static CommandFailure Problem(string message) => new(message, Commands.ExitCode.Problems);
}
