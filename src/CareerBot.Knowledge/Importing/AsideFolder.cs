namespace CareerBot.Knowledge.Importing;

/// <summary>Files written beside a folder and moved into it when all are whole: a reader never meets half an import.</summary>
internal sealed class AsideFolder : IDisposable
{
    private readonly string _target;
    private readonly string _aside;
    private readonly List<string> _written = [];

    public AsideFolder(string target)
    {
        _target = Path.GetFullPath(target);

        // Beside the target, so that moving is renaming; the dot keeps it out of everybody's listings.
        _aside = Path.Join(Path.GetDirectoryName(_target), $".{Path.GetFileName(_target)}.{Environment.ProcessId}.tmp");
        if (Directory.Exists(_aside)) Directory.Delete(_aside, recursive: true);
        Directory.CreateDirectory(_aside);
    }

    /// <param name="relative">Path below the target, with forward slashes.</param>
    /// <param name="text">The whole content.</param>
    public void Write(string relative, string text)
    {
        var path = Path.Join(_aside, relative);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? _aside);
        File.WriteAllText(path, text);
        _written.Add(relative);
    }

    /// <summary>Moves everything into the target.</summary>
    /// <returns>How many files are new or differ from those that they take the place of.</returns>
    public int Commit()
    {
        var changed = 0;
        foreach (var relative in _written)
        {
            var from = Path.Join(_aside, relative);
            var to = Path.Join(_target, relative);
            if (File.Exists(to) && File.ReadAllBytes(to).AsSpan().SequenceEqual(File.ReadAllBytes(from))) continue;
            Directory.CreateDirectory(Path.GetDirectoryName(to) ?? _target);
            File.Move(from, to, overwrite: true);
            changed++;
        }

        return changed;
    }

    public void Dispose()
    {
        if (Directory.Exists(_aside)) Directory.Delete(_aside, recursive: true);
    }
}
