using CareerBot.Knowledge.Reading.Salaries;

namespace CareerBot.Knowledge.Reading;

/// <summary>Finds the files of a knowledge folder; paths are relative to it, with forward slashes, in ordinal order.</summary>
public sealed class KnowledgeFolder
{
    public const string Synonyms = "vocabulary/synonyms.txt";
    public const string Places = "vocabulary/places.txt";
    public const string Occupations = "vocabulary/occupations.txt";
    public const string Nicknames = "vocabulary/nicknames.txt";
    public const string Everyday = "vocabulary/everyday.txt";
    public const string Signposts = "vocabulary/signposts.yaml";

    private const string GuidesName = "guides";
    private const string TopicsName = "topics";
    private const string VocabularyName = "vocabulary";
    private const int MaxDepth = 16;

    private static readonly string[] Vocabulary = [Synonyms, Places, Occupations, Nicknames, Everyday, Signposts];

    private readonly string _real;

    private KnowledgeFolder(string root, string real)
    {
        Root = root;
        _real = real;
        Guides = Directory.Exists(Path.Join(root, GuidesName)) ? Find(GuidesName) : Find(string.Empty);
        Topics = Find(TopicsName);
        Salaries = [.. FindTables(SalaryPaths.Folder), .. FindTables($"{SalaryPaths.Folder}/{SalaryPaths.Wages}")];
    }

    /// <summary>The folder's full path.</summary>
    public string Root { get; }

    /// <summary>The guides: below "guides" where that folder exists, else everywhere but in "topics" and "vocabulary".</summary>
    public IReadOnlyList<string> Guides { get; }

    public IReadOnlyList<string> Topics { get; }

    /// <summary>Wage tables, titles and projections.</summary>
    public IReadOnlyList<string> Salaries { get; }

    /// <summary>The full paths of all files that anything is read from.</summary>
    public IEnumerable<string> Files => Guides.Concat(Topics).Concat(Salaries).Concat(Vocabulary.Where(Contains)).Select(FullPath);

    /// <summary>Lists the folder as it is now; null where there is no such folder.</summary>
    public static KnowledgeFolder? Open(string directory)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(directory);
        var root = Path.GetFullPath(directory);
        return Directory.Exists(root) && RealPath.Of(root) is { } real ? new KnowledgeFolder(root, real) : null;
    }

    /// <summary>Whether the file is there, inside the folder.</summary>
    public bool Contains(string path) => File.Exists(FullPath(path)) && IsInside(FullPath(path));

    /// <summary>The file's bytes; of one that is too large only as many as show it, so that no stray file fills the memory.</summary>
    public byte[] Read(string path)
    {
        using var stream = new FileStream(FullPath(path), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var content = new byte[Math.Min(stream.Length, KnowledgeLimits.FileBytes) + 1];
        var length = stream.ReadAtLeast(content, content.Length, throwOnEndOfStream: false);
        return content[..length];
    }

    private List<string> FindTables(string relative)
    {
        var directory = new DirectoryInfo(FullPath(relative));
        if (!directory.Exists || !IsInside(directory.FullName)) return [];
        return [.. directory.EnumerateFiles("*.txt")
            .Where(file => !file.Name.StartsWith('.') && LiesInside(file))
            .Select(file => $"{relative}/{file.Name}")
            .Order(StringComparer.Ordinal)];
    }

    private List<string> Find(string relative)
    {
        var found = new List<string>();
        var visited = new HashSet<string>(StringComparer.Ordinal);
        Collect(relative, found, visited, depth: 0);
        found.Sort(StringComparer.Ordinal);
        return found;
    }

    private void Collect(string relative, List<string> found, HashSet<string> visited, int depth)
    {
        var directory = new DirectoryInfo(FullPath(relative));
        if (depth > MaxDepth || !directory.Exists || RealPath.Of(directory.FullName) is not { } real) return;
        if (real != _real && !RealPath.IsInside(real, _real) || !visited.Add(real)) return;

        foreach (var entry in directory.EnumerateFileSystemInfos())
        {
            if (entry.Name.StartsWith('.')) continue;
            var path = relative.Length == 0 ? entry.Name : $"{relative}/{entry.Name}";
            if (entry is DirectoryInfo && path is not (TopicsName or VocabularyName))
                Collect(path, found, visited, depth + 1);
            else if (entry is FileInfo file && IsMarkdown(file.Name) && LiesInside(file))
                found.Add(path);
        }
    }

    /// <summary>What is listed in a folder that lies inside does so too, unless it is a link.</summary>
    private bool LiesInside(FileInfo listed) => listed.LinkTarget is null || IsInside(listed.FullName);

    private static bool IsMarkdown(string name) =>
        (name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase))
        && !name.Equals("README.md", StringComparison.OrdinalIgnoreCase);

    private bool IsInside(string fullPath) => RealPath.Of(fullPath) is { } real && RealPath.IsInside(real, _real);

    private string FullPath(string relative) => Path.Join(Root, relative.Replace('/', Path.DirectorySeparatorChar));
}
