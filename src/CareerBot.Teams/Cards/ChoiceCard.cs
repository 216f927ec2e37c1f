using System.Text.Json.Nodes;
using CareerBot.Core.Rendering;
using CareerBot.Core.Replies;
using CareerBot.Core.Turns;

namespace CareerBot.Teams.Cards;

/// <summary>Things to pick, a button each.</summary>
internal static class ChoiceCard
{
    public static Card Of(IReadOnlyList<Choice> choices)
    {
        var severalGuides = choices.Select(choice => choice.GuideId).Distinct(StringComparer.Ordinal).Count() > 1;
        return new Card([.. choices.Take(Limits.MostButtons).Select((choice, i) => Elements.Text($"{i + 1}. {Named(choice, severalGuides)}"))], Buttons(choices));
    }

    /// <summary>What the guides do cover, where they don't answer.</summary>
    public static Card OfTopics(IReadOnlyList<Choice> topics) => new([Elements.Heading(ProposalTitle.Of(topics))], Buttons(topics));

    public static Card OfQuestions(string title, IEnumerable<string> questions) =>
        new([Elements.Heading(title)], [.. questions.Take(Limits.MostButtons).Select(question => Elements.Submit(question, new CardRequest.Ask(null, question)))]);

    private static List<JsonObject> Buttons(IReadOnlyList<Choice> choices) =>
        [.. choices.Take(Limits.MostButtons).Select(choice => Elements.Submit(choice.Label, RequestOf(choice)))];

    private static CardRequest.Ask RequestOf(Choice choice)
    {
        if (choice.Request is { } request) return new CardRequest.Ask(request, null);
        return choice.SectionId is { } section ? new CardRequest.Ask(new TurnRequest.Section(choice.GuideId, section), null) : new CardRequest.Ask(null, choice.Label);
    }

    private static string Named(Choice choice, bool severalGuides) => severalGuides && !choice.Label.Contains(choice.GuideTitle, StringComparison.OrdinalIgnoreCase)
        ? $"{choice.Label} ({choice.GuideTitle})"
        : choice.Label;
}
