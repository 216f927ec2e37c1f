using CareerBot.Charts.Serving;

namespace CareerBot.Charts;

/// <summary>Looks at the secret that addresses of pictures are signed with, without a host.</summary>
public static class ChartKeyProbe
{
    /// <summary>What is wrong with the file that it is kept in; null where all is well, or where there is none yet.</summary>
    public static string? TroubleWith(ChartsOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Key.Length > 0) return null;
        try
        {
            _ = ChartKey.Read(Path.GetFullPath(options.KeyFile));
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return exception.Message;
        }
    }
}
