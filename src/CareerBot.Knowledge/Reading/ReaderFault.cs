namespace CareerBot.Knowledge.Reading;

/// <summary>Turns whatever a reader throws into a problem of the file that it reads, so that one file never stops the others.</summary>
internal static class ReaderFault
{
    private const string Code = "unexpected-content";

    /// <summary>What the reader makes of the content; the default value, with an error in the log, where it throws.</summary>
    public static T? Guard<T>(ReadOnlySpan<byte> content, ProblemLog log, Func<ReadOnlySpan<byte>, ProblemLog, T?> read)
    {
        try
        {
            return read(content, log);
        }
        catch (Exception exception) when (IsOfFile(exception))
        {
            Report(exception, 0, log);
            return default;
        }
    }

    /// <summary>Whether the exception tells of what was read, and not of the state of the process.</summary>
    public static bool IsOfFile(Exception exception) => exception is not (OutOfMemoryException or OperationCanceledException);

    /// <summary>Notes the exception as an error of the file.</summary>
    public static void Report(Exception exception, int line, ProblemLog log) => log.Error(
        line,
        Code,
        $"The file holds something that cannot be read: {exception.GetType().Name}, {Folding.Cut(exception.Message.ReplaceLineEndings(" ").TrimEnd('.'), 200)}.",
        "Undo the last change to it; look for a bracket, quotation mark or tag that is never closed.");
}
