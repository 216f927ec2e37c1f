using CareerBot.Charts;
using CareerBot.Storage;
using Microsoft.Extensions.Configuration;

namespace CareerBot.Setup;

/// <summary>Files of the bot's own that somebody has changed, so that nothing kept in them can be relied on.</summary>
/// <remarks>A file that can't be opened or written is another matter: the host works on without it, and says so.</remarks>
internal static class KeptFiles
{
    public static ChartsOptions Charts(this IConfiguration settings) =>
        settings.GetSection(ChartsOptions.Section).Get<ChartsOptions>() ?? new ChartsOptions();

    public static IEnumerable<SettingTrouble> Changed(IConfiguration settings) =>
        new[] { Key(settings), Store(settings) }.OfType<SettingTrouble>();

    public static SettingTrouble? Key(IConfiguration settings) => ChartKeyProbe.TroubleWith(settings.Charts()) is { } trouble
        ? new SettingTrouble(
            $"The key \"{settings.Charts().KeyFile}\" can't be used: {trouble}",
            "Delete it, and the bot makes another at the next start; or set Charts:Key.")
        : null;

    public static SettingTrouble? Store(IConfiguration settings)
    {
        var path = (settings.GetSection(StorageOptions.Section).Get<StorageOptions>() ?? new StorageOptions()).Path;
        return MissingTable.Of(path) is { } table
            ? new SettingTrouble(
                $"The store \"{path}\" has no table \"{table}\".",
                "Restore the file from a backup, or move it away: the bot makes a new one at the next start.")
            : null;
    }
}
