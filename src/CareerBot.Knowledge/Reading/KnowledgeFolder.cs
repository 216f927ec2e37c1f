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
    private const string ProfilesName = "occupations";
    private const string TopicsName = "topics";
    private const string VocabularyName = "vocabulary";
    private const string LanguageName = "language";
    private const string UtterancesName = $"{LanguageName}/utterances";
    private const int MaxDepth = 16;

    private static readonly string[] Vocabulary = [Synonyms, Places, Occupations, Nicknames, Everyday, Signposts];

    private readonly string _real;
    private readonly List<KnowledgeProblem> _ignored = [];

    private KnowledgeFolder(string root, string real, bool withProfiles)
    {
        Root = root;
        _real = real;
        HasGuidesFolder = Directory.Exists(Path.Join(root, GuidesName));
        Guides = HasGuidesFolder ? [.. Find(GuidesName), .. withProfiles ? Find(ProfilesName) : []] : Find(string.Empty);
        Topics = Find(TopicsName);
        Salaries = [.. FindTables(SalaryPaths.Folder), .. FindTables($"{SalaryPaths.Folder}/{SalaryPaths.Wages}")];
        Utterances = FindTables(UtterancesName);
        LookThroughVocabulary();
    }

    /// <summary>The folder's full path.</summary>
    public string Root { get; }

    /// <summary>The guides: below "guides", and the profiles below "occupations", where there is a folder "guides"; else everywhere but in
    /// "topics", "vocabulary" and "salaries".</summary>
    public IReadOnlyList<string> Guides { get; }

    /// <summary>Whether the guides have a folder of their own.</summary>
    public bool HasGuidesFolder { get; }

    public IReadOnlyList<string> Topics { get; }

    /// <summary>Wage tables, titles and projections.</summary>
    public IReadOnlyList<string> Salaries { get; }

    /// <summary>Example utterances, a file a frame.</summary>
    public IReadOnlyList<string> Utterances { get; }

    /// <summary>What lies in the folder and is not read, with the reason.</summary>
    public IReadOnlyList<KnowledgeProblem> Ignored => _ignored;

    /// <summary>The full paths of all files that anything is read from.</summary>
    public IEnumerable<string> Files => Guides.Concat(Topics).Concat(Salaries).Concat(Utterances).Concat(Vocabulary.Where(Contains)).Select(FullPath);

    /// <summary>Lists the folder as it is now; null where there is no such folder.</summary>
    /// <param name="directory">The folder.</param>
    /// <param name="withProfiles">Whether its profiles of occupations are read beside its guides.</param>
    public static KnowledgeFolder? Open(string directory, bool withProfiles = true)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(directory);
        var root = Path.GetFullPath(directory);
        return Directory.Exists(root) && RealPath.Of(root) is { } real ? new KnowledgeFolder(root, real, withProfiles) : null;
    }

    /// <summary>Whether a guide of that path is a short profile, such as there is of every occupation.</summary>
    public static bool IsProfile(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.StartsWith($"{ProfilesName}/", StringComparison.Ordinal);
    }

    /// <summary>Whether a regular file of that path is there, inside the folder.</summary>
    public bool Contains(string path) => RegularFile.Is(FullPath(path)) && IsInside(FullPath(path));

    /// <summary>The file's bytes; of one that is too large only as many as show it, so that no stray file fills the memory.</summary>
    /// <exception cref="IOException">The file is gone, is locked, or is a pipe or a device.</exception>
    public byte[] Read(string path)
    {
        var full = FullPath(path);
        if (File.Exists(full) && !RegularFile.Is(full)) throw new IOException($"'{path}' is a pipe, a device or a socket and not a file.");
        using var stream = new FileStream(full, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var content = new byte[Math.Min(stream.Length, KnowledgeLimits.FileBytes) + 1];
        var length = stream.ReadAtLeast(content, content.Length, throwOnEndOfStream: false);
        return content[..length];
    }

    /// <summary>The file's bytes, or null with an error among the problems.</summary>
    internal byte[]? TryRead(string path, List<KnowledgeProblem> problems)
    {
        try
        {
            return Read(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Add(Unreadable(path, exception));
            return null;
        }
    }

    internal static KnowledgeProblem Unreadable(string path, Exception exception) => new(
        path,
        0,
        ProblemSeverity.Error,
        "unreadable",
        $"The file cannot be opened: {exception.Message}",
        "Check that it exists, that no other program locks it, and that CareerBot may read it.");

    private List<string> FindTables(string relative)
    {
        var directory = new DirectoryInfo(FullPath(relative));
        if (!directory.Exists || !IsInside(directory.FullName)) return [];
        var files = directory.EnumerateFiles("*.txt").Where(file => !file.Name.StartsWith('.')).Select(file => (File: file, Path: $"{relative}/{file.Name}"));
        return [.. files.Where(found => IsReadable(found.File, found.Path)).Select(found => found.Path).Order(StringComparer.Ordinal)];
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
        if (real != _real && !RealPath.IsInside(real, _real))
        {
            _ignored.Add(IgnoredFiles.LeadingAway(relative));
            return;
        }

        if (!visited.Add(real)) return;
        foreach (var entry in directory.EnumerateFileSystemInfos())
        {
            if (entry.Name.StartsWith('.')) continue;
            var path = relative.Length == 0 ? entry.Name : $"{relative}/{entry.Name}";
            if (entry is DirectoryInfo && path is not (TopicsName or VocabularyName or LanguageName or SalaryPaths.Folder))
                Collect(path, found, visited, depth + 1);
            else if (entry is FileInfo file) Take(file, path, found);
        }
    }

    private void Take(FileInfo file, string path, List<string> found)
    {
        if (IsReadme(file.Name)) return;
        if (!IsMarkdown(file.Name))
        {
            var isOwnFolder = path.StartsWith($"{GuidesName}/", StringComparison.Ordinal) || path.StartsWith($"{TopicsName}/", StringComparison.Ordinal);
            if (IgnoredFiles.WithoutMarkdown(path, isOwnFolder) is { } problem) _ignored.Add(problem);
        }
        else if (IsReadable(file, path))
        {
            found.Add(path);
        }
    }

    private void LookThroughVocabulary()
    {
        var directory = new DirectoryInfo(FullPath(VocabularyName));
        if (!directory.Exists || !IsInside(directory.FullName)) return;
        var files = directory.EnumerateFiles().Where(file => !file.Name.StartsWith('.') && !IsReadme(file.Name));
        foreach (var file in files.OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            var path = $"{VocabularyName}/{file.Name}";
            if (!Vocabulary.Contains(path, StringComparer.Ordinal)) _ignored.Add(IgnoredFiles.UnknownVocabulary(path, Vocabulary));
            else IsReadable(file, path);
        }
    }

    /// <summary>Whether the file can be read; what can't is noted. What is listed in a folder that lies inside does so too, unless it is a
    /// link.</summary>
    private bool IsReadable(FileInfo listed, string path)
    {
        if (listed.LinkTarget is not null && !IsInside(listed.FullName))
        {
            _ignored.Add(IgnoredFiles.LeadingAway(path));
            return false;
        }

        if (RegularFile.Is(listed.FullName)) return true;

        // Gone since it was listed: the next look does not see it any more.
        if (File.Exists(listed.FullName)) _ignored.Add(IgnoredFiles.Special(path));
        return false;
    }

    private static bool IsMarkdown(string name) =>
        name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);

    private static bool IsReadme(string name) => name.Equals("README.md", StringComparison.OrdinalIgnoreCase);

    private bool IsInside(string fullPath) => RealPath.Of(fullPath) is { } real && RealPath.IsInside(real, _real);

    private string FullPath(string relative) => Path.Join(Root, relative.Replace('/', Path.DirectorySeparatorChar));
}
