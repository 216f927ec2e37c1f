using System.Collections.Frozen;
using CareerBot.Discord.Payloads;

namespace CareerBot.Discord.Commands;

/// <summary>All commands by name.</summary>
internal sealed class CommandCatalogue(IEnumerable<IDiscordCommand> commands)
{
    private readonly FrozenDictionary<string, IDiscordCommand> _byName = commands.ToFrozenDictionary(command => command.Definition.Name, StringComparer.Ordinal);

    /// <summary>As they are registered, by name.</summary>
    public IReadOnlyList<CommandPayload> Definitions => [.. _byName.Values.Select(command => command.Definition).OrderBy(definition => definition.Name, StringComparer.Ordinal)];

    public IDiscordCommand? Find(string? name) => name is null ? null : _byName.GetValueOrDefault(name);
}
