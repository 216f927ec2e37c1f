namespace CareerBot.Teams.Extension;

/// <summary>Ids of the searches, as the manifest and every query carry them.</summary>
internal static class ExtensionCommands
{
    public const string Salary = "salary";

    public const string Guides = "guides";

    /// <summary>The one parameter of each.</summary>
    public const string Typed = "query";
}
