using System.Runtime.CompilerServices;

namespace CareerBot.Knowledge.Tests.Reading;

/// <summary>Where the repository lies, wherever the build output goes.</summary>
internal static class RepositoryRoot
{
    public static string Path { get; } = Find(ThisFile());

    private static string Find(string file)
    {
        var directory = new FileInfo(file).Directory;
        while (directory is not null && !File.Exists(System.IO.Path.Join(directory.FullName, "CareerBot.sln"))) directory = directory.Parent;
        return directory?.FullName ?? throw new InvalidOperationException("The repository was not found.");
    }

    private static string ThisFile([CallerFilePath] string file = "") => file;
}
