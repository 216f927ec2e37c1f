namespace CareerBot.Discord.Commands;

/// <summary>A name or a description in the languages that commands are shown in.</summary>
internal sealed record Localised(string English, string Spanish, string French)
{
    /// <summary>As Discord takes them; Spanish for Spain and for Latin America.</summary>
    public IReadOnlyDictionary<string, string> Others { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["es-419"] = Spanish,
        ["es-ES"] = Spanish,
        ["fr"] = French,
    };
}
