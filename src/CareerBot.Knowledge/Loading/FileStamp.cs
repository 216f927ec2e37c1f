using System.Buffers.Binary;
using System.IO.Hashing;
using System.Text;

namespace CareerBot.Knowledge.Loading;

/// <summary>Says from names, lengths and times of change whether files are those of an earlier look, without opening them.</summary>
/// <remarks>Nobody gains by two files that look alike, so here, and wherever content is compared, the hash need not withstand attacks; one that does would load OpenSSL, six megabytes.</remarks>
internal static class FileStamp
{
    /// <summary>A file written this recently might be written again without showing it (Git calls such an entry racy).</summary>
    private static readonly TimeSpan Recent = TimeSpan.FromSeconds(3);

    /// <summary>Hash of how the files look from outside; null where one is gone or changed too recently to be trusted.</summary>
    public static string? Of(IEnumerable<string> fullPaths, TimeProvider time)
    {
        var hash = new XxHash128();
        var newest = time.GetUtcNow().UtcDateTime - Recent;
        Span<byte> figures = stackalloc byte[16];
        foreach (var path in fullPaths)
        {
            var file = Behind(path);
            if (file is not { Exists: true } || file.LastWriteTimeUtc > newest) return null;
            BinaryPrimitives.WriteInt64LittleEndian(figures, file.Length);
            BinaryPrimitives.WriteInt64LittleEndian(figures[8..], file.LastWriteTimeUtc.Ticks);
            hash.Append(Encoding.UTF8.GetBytes(path));
            hash.Append(figures);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>A link has a time of its own, which says nothing of the file that it leads to; null where it leads nowhere.</summary>
    private static FileInfo? Behind(string path)
    {
        var file = new FileInfo(path);
        return file.LinkTarget is null ? file : file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo;
    }
}
