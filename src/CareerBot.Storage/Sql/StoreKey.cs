using System.Security.Cryptography;
using System.Text;

namespace CareerBot.Storage.Sql;

/// <summary>The secret that ids are hashed under: the configured one, or a random one in a file of its own. It never lies in the database.</summary>
/// <param name="path">The file, made where it is not there.</param>
/// <param name="configured">What an operator has set; empty where the file is to be used.</param>
internal sealed class StoreKey(string path, string configured)
{
    private const int Length = 32;

    /// <summary>The secret as it stands; null where there is none yet.</summary>
    /// <exception cref="InvalidDataException">The file does not hold a secret.</exception>
    public byte[]? Find()
    {
        if (configured.Length > 0) return SHA256.HashData(Encoding.UTF8.GetBytes(configured));
        if (!File.Exists(path)) return null;
        var key = File.ReadAllBytes(path);
        return key.Length == Length ? key : throw new InvalidDataException($"The key file \"{path}\" does not hold {Length} bytes.");
    }

    /// <summary>The secret, which is <paramref name="proposed"/> or a random one where there was none. On the disk when this returns.</summary>
    /// <remarks>Where it is there nothing random is asked for: that would load OpenSSL, six megabytes.</remarks>
    public byte[] FindOrKeep(byte[]? proposed) => Find() ?? Keep(proposed ?? Random());

    public static byte[] Random() => RandomNumberGenerator.GetBytes(Length);

    /// <summary>Written aside and moved into place, so that of two processes that start together both use the secret of the first.</summary>
    private byte[] Keep(byte[] secret)
    {
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
        var aside = $"{path}.{Guid.NewGuid():N}";
        try
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using (var file = new FileStream(aside, options))
            {
                file.Write(secret);
                file.Flush(flushToDisk: true);
            }

            if (!File.Exists(path)) File.Move(aside, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another process was faster; its secret is read below.
            return Read();
        }
        finally
        {
            File.Delete(aside);
        }

        return Read();
    }

    private byte[] Read() => Find() ?? throw new InvalidDataException($"The key file \"{path}\" was removed while it was made.");
}
