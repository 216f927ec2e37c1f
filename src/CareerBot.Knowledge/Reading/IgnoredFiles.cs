namespace CareerBot.Knowledge.Reading;

/// <summary>What is said of a file that lies in the knowledge folder and that nothing is read from.</summary>
internal static class IgnoredFiles
{
    /// <summary>Documents that somebody may take for guides.</summary>
    private static readonly string[] Documents =
    [
        ".csv", ".doc", ".docx", ".epub", ".htm", ".html", ".odt", ".pages", ".pdf", ".ppt", ".pptx", ".rtf", ".text", ".txt", ".xls", ".xlsx", ".mdown", ".mkd", ".mdx", ".rst", ".adoc",
    ];

    /// <summary>Files that lie beside texts and that nobody expects to be read.</summary>
    private static readonly string[] Companions = [".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif", ".bmp", ".db", ".ini"];

    /// <summary>The problem of a file with another ending than Markdown; null where nobody would expect it to be read.</summary>
    /// <param name="path">The file relative to the knowledge folder.</param>
    /// <param name="isOwnFolder">Whether the folder holds nothing but guides or topics, so that whatever else lies there is a slip.</param>
    public static KnowledgeProblem? WithoutMarkdown(string path, bool isOwnFolder)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        if (name.Equals("README", StringComparison.OrdinalIgnoreCase) || name.StartsWith("LICENSE", StringComparison.OrdinalIgnoreCase))
            return null;
        var ending = Path.GetExtension(path);
        var isDocument = Documents.Contains(ending, StringComparer.OrdinalIgnoreCase);
        if (!isDocument && (!isOwnFolder || Companions.Contains(ending, StringComparer.OrdinalIgnoreCase))) return null;
        return Warning(
            path,
            "not-markdown",
            "The file does not end in '.md', so nothing is read from it.",
            "Save its text as a Markdown file whose name ends in '.md', or move it out of the folder.");
    }

    public static KnowledgeProblem UnknownVocabulary(string path, IReadOnlyCollection<string> known) => Warning(
        path,
        "unknown-file",
        "Nothing is read from this file.",
        Spellings.Nearest(path, known) is { } nearest ? $"Did you mean '{nearest}'?" : $"The folder holds {string.Join(", ", known.Select(file => Path.GetFileName(file)))}.");

    public static KnowledgeProblem Special(string path) => new(
        path,
        0,
        ProblemSeverity.Error,
        "not-a-file",
        "It is a pipe, a device or a socket and not a file, so nothing is read from it.",
        "Remove it, or put a text file in its place.");

    public static KnowledgeProblem LeadingAway(string path) => Warning(
        path,
        "link-away",
        "The link leads nowhere or out of the knowledge folder, so nothing is read from it.",
        "Put the file itself into the folder.");

    private static KnowledgeProblem Warning(string path, string code, string message, string remedy) =>
        new(path, 0, ProblemSeverity.Warning, code, message, remedy);
}
