using Microsoft.Extensions.Logging;

namespace CareerBot.Knowledge;

/// <summary>What this project logs: files and figures, never what a person said.</summary>
internal static partial class Log
{
    [LoggerMessage(100, LogLevel.Information, "Loaded {SectionCount} sections of {GuideCount} guides in {ElapsedMs} ms.")]
    public static partial void KnowledgeLoaded(this ILogger logger, int sectionCount, int guideCount, long elapsedMs);

    [LoggerMessage(101, LogLevel.Information, "Swapped in knowledge {Version}: {SectionCount} sections of {GuideCount} guides.")]
    public static partial void KnowledgeSwapped(this ILogger logger, string version, int sectionCount, int guideCount);

    [LoggerMessage(102, LogLevel.Error, "{Path}({Line}): {Problem} {Remedy}")]
    public static partial void KnowledgeProblem(this ILogger logger, string path, int line, string problem, string remedy);

    [LoggerMessage(103, LogLevel.Critical, "The knowledge folder holds no section to answer from; every question will be refused. Add a guide in Markdown.")]
    public static partial void KnowledgeEmpty(this ILogger logger);

    [LoggerMessage(104, LogLevel.Error, "The knowledge folder could not be read; what was read before goes on serving, and the folder is looked at again.")]
    public static partial void ReloadFailed(this ILogger logger, Exception exception);

    [LoggerMessage(105, LogLevel.Warning, "{Path}({Line}): {Problem} {Remedy}")]
    public static partial void KnowledgeSlip(this ILogger logger, string path, int line, string problem, string remedy);

    [LoggerMessage(106, LogLevel.Information, "The knowledge folder is served as it is again.")]
    public static partial void KnowledgeRecovered(this ILogger logger);

    [LoggerMessage(
        107,
        LogLevel.Warning,
        "Changes in the knowledge folder are not announced here, so it is looked at every {Seconds} seconds.")]
    public static partial void NotWatched(this ILogger logger, int seconds, Exception exception);

    [LoggerMessage(108, LogLevel.Information, "Encoded {PassageCount} passages in {ElapsedMs} ms.")]
    public static partial void PassagesEncoded(this ILogger logger, int passageCount, long elapsedMs);

    [LoggerMessage(
        109,
        LogLevel.Warning,
        "Questions are answered without the sentence encoder, less well: {Reason} Set Knowledge:Encoder to false to do without it knowingly.")]
    public static partial void EncoderUnavailable(this ILogger logger, string reason);

    [LoggerMessage(110, LogLevel.Error, "Passages could not be encoded; those without a vector are found without the sentence encoder.")]
    public static partial void EncodingFailed(this ILogger logger, Exception exception);
}
