namespace CareerBot.Knowledge.Reading;

/// <summary>Where a path leads once every link on the way is followed.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    /// <summary>The real path, or null where a link is broken or goes in circles.</summary>
    public static string? Of(string path)
    {
        var links = 0;
        return Resolve(Path.GetFullPath(path), ref links);
    }

    public static bool IsInside(string path, string directory) =>
        path.StartsWith(Path.EndsInDirectorySeparator(directory) ? directory : directory + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string? Resolve(string path, ref int links)
    {
        if (Path.GetDirectoryName(path) is not { } parent) return path;
        if (Resolve(parent, ref links) is not { } realParent) return null;

        var here = Path.Join(realParent, Path.GetFileName(path));
        var entry = new FileInfo(here);
        if (entry.LinkTarget is not { } target) return entry.Exists || Directory.Exists(here) ? here : null;
        return ++links > MostLinks ? null : Resolve(Path.GetFullPath(target, realParent), ref links);
    }
}
