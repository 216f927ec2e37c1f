using CareerBot.Storage;
using Microsoft.Extensions.Configuration;

namespace CareerBot.Commands;

/// <summary>Whether the bot can remember in its file.</summary>
internal static class DoctorCheckStorage
{
    public static DoctorCheck Run(IConfiguration settings)
    {
        var options = settings.GetSection(StorageOptions.Section).Get<StorageOptions>() ?? new StorageOptions();
        var path = options.Path;
        return StoreProbe.Open(options) is { } trouble
            ? new DoctorCheck("store", $"\"{path}\" can't be used: {trouble}", "The bot would forget everything at a restart. Let Storage:Path name a file that it may write, or move a damaged one away.")
            : new DoctorCheck("store", $"\"{path}\" can be read and written.");
    }
}
