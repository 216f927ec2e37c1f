using Microsoft.Extensions.Configuration;

namespace CareerBot.Setup;

/// <summary>Where settings come from, and how they are written there.</summary>
internal sealed record SettingsSource(IConfiguration Settings, bool IsEnvironment)
{
    /// <summary>"Web:Url" or, in the environment, "Web__Url".</summary>
    public string Write(string path) => IsEnvironment ? path.Replace(":", "__", StringComparison.Ordinal) : path;

    /// <summary>The setting with the place where it stands.</summary>
    public string Named(string path) =>
        IsEnvironment ? $"The environment variable \"{Write(path)}\"" : $"\"{path}\" of {Setup.Settings.File}";
}
