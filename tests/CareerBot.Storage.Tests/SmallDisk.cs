using System.Diagnostics;

namespace CareerBot.Storage.Tests;

/// <summary>A real file system of one megabyte that is gone after the test.</summary>
internal sealed class SmallDisk : IDisposable
{
    private const string Filling = "filling";

    private readonly TemporaryFolder _folder;

    private SmallDisk(TemporaryFolder folder) => _folder = folder;

    public string Database => Path.Join(_folder.Path, "careerbot.db");

    /// <summary>Null where this machine does not let the test mount one.</summary>
    public static SmallDisk? TryMake()
    {
        var folder = new TemporaryFolder();
        if (OperatingSystem.IsLinux() && Run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder.Path)) return new SmallDisk(folder);
        folder.Dispose();
        return null;
    }

    /// <summary>Takes all the room that is left.</summary>
    public void Fill()
    {
        using var file = new FileStream(Path.Join(_folder.Path, Filling), FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        var block = new byte[1024];
        try
        {
            while (true) file.Write(block);
        }
        catch (IOException)
        {
            Assert.True(file.Length > 0);
        }
    }

    public void MakeRoom() => File.Delete(Path.Join(_folder.Path, Filling));

    public void Dispose()
    {
        Run("umount", "-l", _folder.Path);
        _folder.Dispose();
    }

    private static bool Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true });
        process?.WaitForExit();
        return process?.ExitCode == 0;
    }
}
