using System.Runtime.CompilerServices;

namespace CareerBot.TestKit;

/// <summary>Where the repository lies, wherever the build output goes.</summary>
public static class RepositoryRoot
{
    public static string Path { get; } = Find(ThisFile());

    public static string Knowledge => System.IO.Path.Join(Path, "knowledge");

    public static string HeldOut => System.IO.Path.Join(Path, "tests", "data", "heldout");

    /// <summary>A file of the folder that the project's workplaces share; it is not part of the repository and may be absent.</summary>
    public static string Shared(string relative) => System.IO.Path.GetFullPath(System.IO.Path.Join(Path, "..", "shared", relative));

    private static string Find(string file)
    {
        var directory = new FileInfo(file).Directory;
        while (directory is not null && !File.Exists(System.IO.Path.Join(directory.FullName, "CareerBot.sln"))) directory = directory.Parent;
        return directory?.FullName ?? throw new InvalidOperationException("The repository was not found.");
    }

    private static string ThisFile([CallerFilePath] string file = "") => file;
}
