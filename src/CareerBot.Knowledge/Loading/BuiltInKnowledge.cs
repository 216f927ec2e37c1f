using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Loading;

/// <summary>Finds the knowledge folder to use, and the one shipped with the program that fills in what it lacks.</summary>
internal static class BuiltInKnowledge
{
    private const string FolderName = "knowledge";

    /// <summary>The folder shipped beside the program: topics and vocabulary for folders that have none of their own.</summary>
    public static string Directory => Path.Join(AppContext.BaseDirectory, FolderName);

    /// <summary>The configured folder, else <c>./knowledge</c>, else the shipped one.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder that was named is not there.</exception>
    public static string Resolve(string? configured)
    {
        if (configured is { Length: > 0 })
        {
            return System.IO.Directory.Exists(configured)
                ? Path.GetFullPath(configured)
                : throw new DirectoryNotFoundException($"The knowledge folder '{configured}' does not exist. Give the path of a folder with guides in Markdown (--knowledge DIR, or Knowledge:Directory in the configuration).");
        }

        var here = Path.GetFullPath(FolderName);
        if (System.IO.Directory.Exists(Path.Join(here, "guides"))) return here;
        return System.IO.Directory.Exists(Directory)
            ? Directory
            : throw new DirectoryNotFoundException($"There is no folder '{FolderName}' here and none beside the program. Give the path of a folder with guides in Markdown (--knowledge DIR).");
    }

    /// <summary>The shipped folder, opened; null where the program was installed without it.</summary>
    public static KnowledgeFolder? Open() => KnowledgeFolder.Open(Directory);
}
