using System.Text;

namespace CareerBot.Storage.Tests;

/// <summary>What stands in the bytes of files, journals included, while the store has them open.</summary>
internal static class FileBytes
{
    public static void AssertAbsent(TemporaryFolder folder, params string[] texts)
    {
        var bytes = Of(folder);
        foreach (var text in texts) Assert.DoesNotContain(text, bytes, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>In a database and its journal.</summary>
    public static void AssertAbsent(string database, byte[] secret)
    {
        foreach (var file in new[] { database, $"{database}-wal" }.Where(File.Exists)) Assert.True(Read(file).AsSpan().IndexOf(secret) < 0, $"The secret stands in \"{file}\".");
    }

    public static string Of(TemporaryFolder folder)
    {
        var files = Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        return string.Concat(files.Select(file => Encoding.Latin1.GetString(Read(file))));
    }

    private static byte[] Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
