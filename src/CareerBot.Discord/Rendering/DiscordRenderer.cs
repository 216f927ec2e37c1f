using CareerBot.Core.Rendering;
using CareerBot.Core.Replies;
using CareerBot.Discord.Payloads;
using CorePhrases = CareerBot.Core.Phrases;

namespace CareerBot.Discord.Rendering;

/// <summary>A reply as a message of Discord, within every limit of its and without a ping, whatever the reply holds.</summary>
internal sealed class DiscordRenderer(ChartPicture charts)
{
    /// <summary>Room for the line that says for whom a message is, or who shared it.</summary>
    private const int GreetingRoom = 120;

    public MessagePayload Render(Reply reply, RenderOptions options)
    {
        var message = reply switch
        {
            Reply.Answer answer => Quoting(reply, options, AnswerEmbed.Of(answer, options.Question), chart: null),
            Reply.Salary salary => Quoting(reply, options, SalaryEmbed.Of(salary, options.Question), salary.Chart),
            Reply.Outlook outlook => Quoting(reply, options, OutlookEmbed.Of(outlook, options.Question), chart: null),
            Reply.Comparison comparison => Quoting(reply, options, ComparisonEmbed.Of(comparison), comparison.Chart),
            Reply.Choose choose => Choosing(options.Question, CorePhrases.WhichOne, choose.Choices, after: null),
            Reply.NoAnswer noAnswer => Refusing(options.Question, noAnswer),
            Reply.OffTopic => Saying(text => text.Quote(CorePhrases.OffTopic)),
            Reply.SmallTalk smallTalk => Saying(text => SmallTalk(text, smallTalk)),
            Reply.Declined => Saying(text => text.Quote(CorePhrases.Declined)),
            Reply.Signpost signpost => Saying(text => SignpostText.Write(text, signpost.Message)),
            Reply.Failed failed => Saying(text => text.Quote(CorePhrases.Failed(failed.TurnId))),
            _ => throw new ArgumentOutOfRangeException(nameof(reply), reply.GetType().Name, "A kind of reply has no message."),
        };
        return Addressed(message, options);
    }

    private MessagePayload Quoting(Reply reply, RenderOptions options, Embed embed, Core.Salaries.WageChart? chart)
    {
        var message = new MessagePayload { Embeds = [embed], Components = [RatingRow.Of(SectionOf(reply), options.IsPrivate, ChartCode.Of(chart))] };
        return charts.TryDraw(chart) is { } picture ? ChartPicture.In(message, embed, picture) : message;
    }

    private static string? SectionOf(Reply reply) => reply.CitationsOrNone is [var first, ..] ? $"{first.GuideId}#{first.SectionId}" : null;

    private static MessagePayload Refusing(string? question, Reply.NoAnswer reply) =>
        Choosing(question, $"{CorePhrases.NotCovered(reply.NotCovered)} {CorePhrases.WayToAHuman}", reply.NearestTopics, Covered(reply.NearestTopics));

    /// <summary>Whose headings the buttons are: somebody who asked about another occupation must not take them for that one's.</summary>
    private static string? Covered(IReadOnlyList<Choice> topics) => topics switch
    {
        [] => null,
        [{ GuideId.Length: > 0, GuideTitle: { Length: > 0 } title }, ..] when topics.All(topic => topic.GuideTitle == title) => Phrases.CoveredBy(title),
        _ => ProposalTitle.Of(topics),
    };

    private static MessagePayload Choosing(string? question, string sentence, IReadOnlyList<Choice> choices, string? after)
    {
        var components = ChoiceComponents.Of(choices);
        var message = Saying(text =>
        {
            EmbedFrame.Asked(text, question).Quote(sentence);
            if (after is not null) text.Line().Quote(after);
            foreach (var line in components.Lines) text.Line().Own("- ").Quote(line);
        });
        return message with { Components = components.Rows };
    }

    private static MessagePayload Saying(Action<MarkdownWriter> write)
    {
        var text = new MarkdownWriter(DiscordLimits.Content - GreetingRoom);
        write(text);
        return new MessagePayload { Content = text.ToString() is { Length: > 0 } said ? said : CorePhrases.WayToAHuman };
    }

    private static void SmallTalk(MarkdownWriter text, Reply.SmallTalk reply)
    {
        foreach (var line in SmallTalkLines.Of(reply)) text.Line().Quote(line);
        if (reply.Suggestions.Count == 0) return;
        text.Line().Quote(CorePhrases.Suggestions);
        foreach (var suggestion in reply.Suggestions) text.Line().Own("- ").Quote(suggestion);
    }

    private static MessagePayload Addressed(MessagePayload message, RenderOptions options)
    {
        if (options.IsPrivate) return message.AsPrivate();
        if (options.ForUserId is not { } user || !Snowflake.IsValid(user)) return message;
        var greeting = Phrases.SuggestedFor(user);
        return message with
        {
            Content = message.Content is { Length: > 0 } content ? $"{greeting}\n{content}" : greeting,
            AllowedMentions = AllowedMentions.Only(user),
        };
    }
}
