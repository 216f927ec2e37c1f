namespace CareerBot.TestKit;

/// <summary>A test over a file of the shared folder; where the file is absent the test is reported as skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedFactAttribute : FactAttribute
{
    /// <param name="relative">The file or folder, relative to the shared folder.</param>
    public SharedFactAttribute(string relative)
    {
        Relative = relative;
        var path = RepositoryRoot.Shared(relative);
        if (!File.Exists(path) && !Directory.Exists(path)) Skip = $"There is no \"{path}\" here; it is not part of the repository.";
    }

    public string Relative { get; }
}
