namespace CareerBot.Storage.Sql;

/// <summary>Whether there is room beside a file for more than the next row; else a store that was just found again would break at once.</summary>
internal static class Room
{
    private const int Bytes = 128 * 1024;

    /// <summary>Writes as much as a busy minute needs, and removes it again.</summary>
    /// <exception cref="IOException">There is not as much room.</exception>
    public static void Require(string path)
    {
        var probe = $"{path}.room";
        try
        {
            using var file = new FileStream(probe, FileMode.Create, FileAccess.Write);
            file.Write(new byte[Bytes]);
            file.Flush(flushToDisk: true);
        }
        finally
        {
            File.Delete(probe);
        }
    }
}
