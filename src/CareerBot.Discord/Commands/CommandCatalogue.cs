using System.Collections.Frozen;
using CareerBot.Discord.Payloads;

namespace CareerBot.Discord.Commands;

/// <summary>All commands by name.</summary>
internal sealed class CommandCatalogue(IEnumerable<IDiscordCommand> commands)
{
    private readonly FrozenDictionary<string, IDiscordCommand> _byName = commands.ToFrozenDictionary(command => command.Definition.Name, StringComparer.Ordinal);

    /// <summary>As they are registered.</summary>
    public static IReadOnlyList<CommandPayload> Definitions { get; } =
        [AskCommand.Shape, SalaryCommand.Shape, CompareCommand.Shape, GuidesCommand.Shape, HelpCommand.Shape, AboutCommand.Shape, ForgetMeCommand.Shape, CareerBotCommand.Shape, AnswerThisCommand.Shape];

    public IDiscordCommand? Find(string? name) => name is null ? null : _byName.GetValueOrDefault(name);
}
