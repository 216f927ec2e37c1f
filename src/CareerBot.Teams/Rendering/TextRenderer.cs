using CareerBot.Core.Rendering;
using CareerBot.Core.Replies;
using CareerBot.Teams.Activities;

namespace CareerBot.Teams.Rendering;

/// <summary>Every reply as plain text.</summary>
internal sealed class TextRenderer : ITeamsRenderer
{
    public OutgoingActivity Render(Reply reply, RenderContext context) => Say(PlainText.Render(reply));

    public OutgoingActivity RenderWelcome(IReadOnlyList<string> questions, RenderContext context) =>
        Say(questions.Count == 0 ? Phrases.Welcome : $"{Phrases.Welcome}\n\n{Phrases.Try}\n{string.Join('\n', questions.Select(question => $"• {question}"))}");

    private static OutgoingActivity Say(string text) => new() { Text = text, TextFormat = "plain" };
}
