using CareerBot.Core.Rendering;
using CareerBot.Core.Replies;
using CareerBot.Discord.Payloads;

namespace CareerBot.Discord.Rendering;

/// <summary>Snippets of guides with their sources.</summary>
internal static class AnswerEmbed
{
    public static Embed Of(Reply.Answer answer, string? question)
    {
        var text = EmbedFrame.Description(question);
        if (QuotedParts.Of(answer).Lead is { Length: > 0 } lead) text.Quote(lead).Own("\n\n");
        SnippetText.Write(text, answer);
        return EmbedFrame.Of(title: null, text, [], answer.Citations);
    }
}
