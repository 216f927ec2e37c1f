namespace CareerBot.TestKit;

/// <summary>A folder that is gone after the test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("careerbot-").FullName;

    public void Write(string relative, string text) => File.WriteAllText(Place(relative), text);

    public void Write(string relative, byte[] content) => File.WriteAllBytes(Place(relative), content);

    public void Delete(string relative) => File.Delete(System.IO.Path.Join(Path, relative));

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private string Place(string relative)
    {
        var path = System.IO.Path.Join(Path, relative);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path) ?? Path);
        return path;
    }
}
