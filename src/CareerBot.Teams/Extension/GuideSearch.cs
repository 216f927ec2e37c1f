using System.Text.Json.Nodes;
using CareerBot.Conversations.Asking;
using CareerBot.Core.Answering;
using CareerBot.Core.Completions;
using CareerBot.Core.Rendering;
using CareerBot.Core.Replies;
using CareerBot.Core.Turns;
using CareerBot.Teams.Cards;
using CareerBot.Teams.Rendering;
using Microsoft.Extensions.Options;

namespace CareerBot.Teams.Extension;

/// <summary>Guides whose titles are being typed; or, where no title begins so, the answer to what was typed.</summary>
internal sealed class GuideSearch(Assistant assistant, Responder responder, IOptions<AssistantOptions> options)
{
    private readonly string _publicUrl = options.Value.PublicUrl.TrimEnd('/');

    public IEnumerable<ExtensionResult> Find(ExtensionQuery query)
    {
        var guides = assistant.Complete(CompletionKind.Guide, query.Typed, query.Skip + query.Count);
        if (guides.Count == 0 && query is { Skip: 0, Typed.Length: > 0 }) return Answer(query.Typed);
        return guides.Skip(query.Skip).Take(query.Count).Select(OfGuide);
    }

    private IEnumerable<ExtensionResult> Answer(string question) =>
        Ask(question, guideId: null) is Reply.Answer { Citations: [var first, ..] } answer
            ? [new ExtensionResult(CitationEntity.NameOf(first), first.Snippet, AnswerCard.Json(answer, null))]
            : [];

    private ExtensionResult OfGuide(Completion guide)
    {
        var about = Ask(CardPhrases.AskDay, guide.Value) as Reply.Answer;
        IEnumerable<JsonObject> said = about is null ? [] : AnswerCard.Of(about, null).Body;
        IReadOnlyList<JsonObject> actions = SafeUrl.Of($"{_publicUrl}/guides/{Uri.EscapeDataString(guide.Value)}") is { } url ? [Elements.OpenUrl(CardPhrases.OpenGuide, url)] : [];
        var card = new Card([Elements.Title(guide.Label), .. said], actions).ToJson(Markdown.Escape(guide.Label));
        return new ExtensionResult(guide.Label, about is { Snippets: [var first, ..] } ? first.Text : string.Empty, card);
    }

    private Reply Ask(string question, string? guideId) => responder.Respond(new Turn(QueryInvoke.TurnId, question) { GuideId = guideId }).Reply;
}
