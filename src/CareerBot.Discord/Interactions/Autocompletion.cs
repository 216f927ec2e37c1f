using System.Text.Json;
using CareerBot.Core.Answering;
using CareerBot.Core.Completions;
using CareerBot.Discord.Commands;
using CareerBot.Discord.Payloads;

namespace CareerBot.Discord.Interactions;

/// <summary>Proposals for a name while it is typed: from memory, so that they are there at once.</summary>
internal sealed class Autocompletion(Assistant assistant)
{
    public IReadOnlyList<CommandChoice> Complete(ReceivedInteraction interaction)
    {
        if (Focused(interaction.Data?.Options) is not { } option || KindOf(option.Name) is not { } kind) return [];
        var typed = option.Value is { ValueKind: JsonValueKind.String } value ? value.GetString() ?? string.Empty : string.Empty;
        if (typed.Length > CommandCall.LongestName) return [];
        return [.. assistant.Complete(kind, typed, DiscordLimits.Choices)
            .Where(proposal => proposal.Label.Length is > 0 and <= DiscordLimits.ChoiceName && proposal.Value.Length is > 0 and <= DiscordLimits.ChoiceName)
            .Take(DiscordLimits.Choices)
            .Select(proposal => new CommandChoice(proposal.Label, proposal.Value))];
    }

    private static ReceivedOption? Focused(IReadOnlyList<ReceivedOption>? options) =>
        options?.FirstOrDefault(option => option.Focused == true) ?? options?.Select(option => option.Options?.FirstOrDefault(inner => inner.Focused == true)).FirstOrDefault(inner => inner is not null);

    private static CompletionKind? KindOf(string? option) => option switch
    {
        OptionNames.Occupation or OptionNames.First or OptionNames.Second => CompletionKind.Occupation,
        OptionNames.Place => CompletionKind.Place,
        OptionNames.Guide => CompletionKind.Guide,
        _ => null,
    };
}
