using CareerBot.Discord.Payloads;

namespace CareerBot.Discord.Commands;

/// <summary>Definitions of commands and options from their texts.</summary>
internal static class Define
{
    public static CommandPayload Command(Localised name, Localised description, params IReadOnlyList<CommandOption> options) => new()
    {
        Type = CommandPayload.SlashType,
        Name = name.English,
        NameLocalizations = name.Others,
        Description = description.English,
        DescriptionLocalizations = description.Others,
        Options = options.Count == 0 ? null : options,
    };

    public static CommandOption Option(CommandOptionType type, Localised name, Localised description) => new()
    {
        Type = type,
        Name = name.English,
        NameLocalizations = name.Others,
        Description = description.English,
        DescriptionLocalizations = description.Others,
    };

    public static CommandOption Name(Localised name, Localised description, bool isRequired) =>
        Option(CommandOptionType.Text, name, description) with { Required = isRequired ? true : null, Autocomplete = true, MaxLength = CommandCall.LongestName };

    public static CommandOption Private() => Option(CommandOptionType.Truth, CommandTexts.PrivateName, CommandTexts.Private);

    public static CommandOption For() => Option(CommandOptionType.User, CommandTexts.ForName, CommandTexts.For);

    public static CommandChoice Choice(Localised label, string value) => new(label.English, value) { NameLocalizations = label.Others };
}
