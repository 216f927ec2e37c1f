using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;

namespace CareerBot.Charts.Serving;

/// <summary>The secret that addresses are signed with: the configured one, or a random one that is kept in a file.</summary>
internal static class ChartKey
{
    private const int Length = 32;

    public static byte[] Find(ChartsOptions options, ILogger logger)
    {
        if (options.Key.Length > 0) return SHA256.HashData(Encoding.UTF8.GetBytes(options.Key));
        var path = Path.GetFullPath(options.KeyFile);
        try
        {
            return Read(path) ?? Make(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            logger.KeyUnusable(path, exception.Message);
            return RandomNumberGenerator.GetBytes(Length);
        }
    }

    /// <summary>The secret of a file; null where there is none yet.</summary>
    /// <exception cref="InvalidDataException">The file holds something else.</exception>
    public static byte[]? Read(string path)
    {
        if (!File.Exists(path)) return null;
        var key = File.ReadAllBytes(path);
        return key.Length == Length ? key : throw new InvalidDataException($"It holds {key.Length} bytes, not {Length}.");
    }

    /// <summary>Written aside and moved into place, so that of two processes that start together both use the key of the first.</summary>
    private static byte[] Make(string path)
    {
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
        var aside = $"{path}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var file = new FileStream(aside, options)) file.Write(RandomNumberGenerator.GetBytes(Length));
        try
        {
            File.Move(aside, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(aside);
        }

        return Read(path) ?? throw new InvalidDataException("It was removed while it was made.");
    }
}
