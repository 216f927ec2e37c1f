using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using CareerBot.Core.Answering.Official;
using CareerBot.Core.Replies;
using CareerBot.Core.Understanding;

namespace CareerBot.Core.Answering;

/// <summary>What is settled without opening a guide: small talk, misuse, and what needs a human.</summary>
/// <remarks>Off topic is not: only the guides can tell that a question about taxes is none for an accountant's guide.</remarks>
internal static class Manners
{
    private const double Sure = 0.55;

    /// <summary>So sure a guess stands even where the guides answer.</summary>
    private const double Certain = 0.9;

    private static readonly FrozenSet<string> Commands = FrozenSet.Create(StringComparer.Ordinal, "help", "menu", "start", "commands", "info");

    /// <summary>The reply, or null where guides are to be asked.</summary>
    /// <remarks>"Do they take a lie detector test" sounds like cheating and "do you give massages" like worse: what the guides answer is a question about a career.</remarks>
    public static Reply? Respond(Question question, Findings findings)
    {
        var intent = question.Intent;
        if (intent.SettledTopic is { } settled && !IsMisplaced(settled, question)) return To(settled, 1, question, "A pattern or a listed phrase settles it.");
        if (intent.Words.Count == 0) return Wordless(question);
        if (OtherLanguage.Of(intent.Typed, intent.Slots.Places) is { } language) return new Reply.NoAnswer($"questions in {language}", []) { Confidence = 1, Subject = question.Turn.Subject, Explanation = Explain.Of(question, [], "The words are of another language.") };
        if (UnknownOccupation.IsOnePerson(question)) return null;
        if (intent.Words is [var only] && Commands.Contains(only.Lower)) return To("bot-capabilities", 1, question, "A single word that every bot takes as a call for help.");

        var kinds = intent.Topics
            .GroupBy(score => question.Knowledge.Topics.KindOf(score.Topic))
            .Select(group => (Kind: group.Key, Mass: group.Sum(score => score.Probability), Topic: group.First().Topic))
            .Where(kind => !IsMisplaced(kind.Topic, question) && !MeansSomethingElse(kind.Topic, question))
            .Where(kind => kind.Kind is TopicKind.SmallTalk or TopicKind.Unsafe or TopicKind.Signpost)
            .OrderByDescending(kind => kind.Mass)
            .ToArray();
        if (kinds is [{ Mass: >= Sure } likeliest, ..] && !(likeliest is { Kind: TopicKind.SmallTalk, Mass: < Certain } && NamesOccupation(intent.Slots)) && !(likeliest is { Kind: not TopicKind.SmallTalk, Mass: < Certain } && findings.Answer)) return To(likeliest.Topic, likeliest.Mass, question, $"The topic '{likeliest.Topic}' is {likeliest.Mass:P0} likely.");
        return null;
    }

    /// <summary>"Tax accountant busy season" is no "how are you".</summary>
    private static bool NamesOccupation(Slots slots) => slots.GuideIds.Count > 0 || slots.Occupations.Any(named => !named.IsFamily);

    private static bool IsMisplaced(string topic, Question question) => question.Knowledge.Topics.KindOf(topic) == TopicKind.Signpost && OwnMatter.IsOfNobody(topic, question);

    /// <summary>"My sister beats me in every game": the classifier hears the words of a signpost whose list knows better.</summary>
    private static bool MeansSomethingElse(string topic, Question question) =>
        question.Knowledge.Signposts.FirstOrDefault(entry => entry.Topic == topic) is { } signpost && signpost.LeadsAway(question.Intent.Words);

    private static Reply To(string topic, double confidence, Question question, string reason)
    {
        Reply reply = question.Knowledge.Topics.KindOf(topic) switch
        {
            TopicKind.SmallTalk when topic == GuideListing.Topic => GuideListing.Of(question.Knowledge.Index.Guides) with { Suggestions = Suggestions.For(question) },
            TopicKind.SmallTalk when topic is PersonalData.Privacy or PersonalData.ForgetMe => new Reply.SmallTalk(topic),
            TopicKind.SmallTalk => new Reply.SmallTalk(topic) { Suggestions = Suggestions.For(question) },
            TopicKind.Unsafe => new Reply.Declined(topic),
            TopicKind.Signpost when question.Knowledge.Signposts.FirstOrDefault(entry => entry.Topic == topic) is { } signpost => new Reply.Signpost(topic, signpost.Message),
            _ => new Reply.Declined(topic),
        };
        return reply with { Confidence = confidence, Subject = topic == PersonalData.ForgetMe ? null : question.Turn.Subject, Explanation = Explain.Of(question, [], reason) };
    }

    /// <summary>Emoji are answered as what they are; a bare mention is a call for help; the rest can't be read.</summary>
    private static Reply Wordless(Question question)
    {
        var runes = question.Intent.Understood.EnumerateRunes().ToArray();
        if (runes.Any(rune => rune.Value is 0x1F44B)) return To("greeting", 1, question, "A waving hand.");
        if (runes.Any(rune => rune.Value is 0x1F64F)) return To("thanks", 1, question, "Folded hands.");
        if (runes.Any(rune => Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherSymbol)) return To("acknowledgement", 0.8, question, "Only emoji.");
        return runes.Length == 0 && question.Turn.Utterance.Contains('@', StringComparison.Ordinal)
            ? To("bot-capabilities", 0.8, question, "Only a mention.")
            : new Reply.NoAnswer(null, []) { Confidence = 1, Subject = question.Turn.Subject, Explanation = Explain.Of(question, [], "There is no word to go by.") };
    }
}
