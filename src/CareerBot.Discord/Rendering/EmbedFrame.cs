using CareerBot.Core.Replies;
using CareerBot.Core.Text;
using CareerBot.Discord.Payloads;

namespace CareerBot.Discord.Rendering;

/// <summary>The parts that all embeds share. Their rooms add up to less than Discord's sum over an embed.</summary>
internal static class EmbedFrame
{
    public const int DescriptionRoom = 3200;

    private const int QuestionRoom = 200;
    private const int Colour = 0x2F6FDE;

    public static Embed Of(string? title, MarkdownWriter description, IReadOnlyList<EmbedField> fields, IReadOnlyList<Citation> citations)
    {
        IReadOnlyList<EmbedField> all = SourcesField.Of(citations) is { } sources ? [.. fields, sources] : fields;
        var text = description.ToString();
        return new Embed
        {
            Title = title is null ? null : new MarkdownWriter(DiscordLimits.EmbedTitle).Quote(Capitalised(title)).ToString(),

            // An embed without any text is turned down.
            Description = text.Length > 0 ? text : all.Count > 0 ? null : Phrases.NothingToShow,
            Color = Colour,
            Fields = all.Count > 0 ? all : null,
        };
    }

    /// <summary>A description that begins with what was asked, where that is to be shown.</summary>
    public static MarkdownWriter Description(string? question) => Asked(new MarkdownWriter(DescriptionRoom), question);

    /// <summary>Writes what was asked as a quotation; nothing where the channel shows it anyway.</summary>
    public static MarkdownWriter Asked(MarkdownWriter text, string? question) => question is not null && UtteranceCleaner.Clean(question) is { Length: > 0 } asked
        ? text.Own("> ").Quote(PlainCut.To(asked, QuestionRoom)).Own("\n\n")
        : text;

    /// <summary>Names of occupations stand in lower case where people typed them.</summary>
    private static string Capitalised(string title)
    {
        var name = title.LastIndexOf(": ", StringComparison.Ordinal) is >= 0 and var colon ? colon + 2 : 0;
        return name < title.Length ? $"{title[..name]}{char.ToUpperInvariant(title[name])}{title[(name + 1)..]}" : title;
    }
}
