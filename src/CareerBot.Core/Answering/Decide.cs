using System.Globalization;
using CareerBot.Core.Answering.Official;
using CareerBot.Core.Replies;
using CareerBot.Core.Retrieval;
using CareerBot.Core.Salaries;
using CareerBot.Core.Understanding;

namespace CareerBot.Core.Answering;

/// <summary>Decides between an answer, choices and a refusal, and says on what ground.</summary>
internal static class Decide
{
    /// <summary>From this probability on a topic is named as what was asked.</summary>
    private const double NamedFrom = 0.35;

    private const int MostChoices = 3;

    private static readonly string[] CostTopics = ["exam-cost", "program-cost"];

    /// <summary>A topic this likely is understood even where no guide has a word of the question ("scrubs or jeans?").</summary>
    private const double ClearTopic = 0.7;

    /// <summary>So likely a topic is plain even from stop words alone, if they make a whole question ("what other jobs can i do with this").</summary>
    private const double PlainTopic = 0.95;

    private const int WholeQuestion = 5;

    /// <summary>What carries neither a plain topic nor a word of the question must be this likely.</summary>
    private const double AnswerFromNothing = 0.6;

    private const double SomeTopic = 0.15;

    /// <summary>What sounds like no career question must at least share half its words with a guide.</summary>
    private const double HalfTheQuestion = 0.5;

    /// <summary>From this share of its uses on a word belongs to talk about anything but careers.</summary>
    private const double OtherTalk = 0.5;

    /// <summary>Other talk that is about as likely as a career, and of which the guides hold little, is other talk.</summary>
    private const double AsLikely = 0.8;

    /// <summary>Of a longer text without a known word nothing is guessed.</summary>
    private const int LongText = 300;

    public static (Outcome Outcome, string Reason) On(Question question, IReadOnlyList<Candidate> sorted, double probability, Fusion fusion)
    {
        if (IsAboutAnother(question, sorted)) return (Outcome.NoAnswer, $"The question is about another occupation ('{question.OtherOccupation}'), which no guide covers.");

        var isSure = probability >= fusion.SureFrom;
        if (!isSure && IsUnreadable(question, sorted))
        {
            return question.Mass(TopicKind.OffTopic) >= NamedFrom && question.Intent.Understood.Length < LongText
                ? (Outcome.OffTopic, "The utterance sounds like none of the career topics.")
                : (Outcome.NoAnswer, "No word of the question stands in the guides, and it sounds like no topic either.");
        }

        if (OccupationSearch.IsAsked(question, sorted)) return (Outcome.NoAnswer, "An occupation is looked for, by something that the guides in question don't speak of.");
        if (SalaryComposer.IsAsked(question)) return (Outcome.Answer, "The guide holds the figure that the question asks for.");

        if (!isSure && IsUncoveredCost(question, sorted))
        {
            return (Outcome.NoAnswer, "What it costs is asked for, and the guides hold no such amount.");
        }

        // "I love plants, maybe florist?" names an occupation: that is on topic, and what the talk is about from here on.
        var namesGuide = question.Intent.Slots.GuideIds.Count > 0;
        if (!isSure && IsOfOtherTalk(question, sorted))
        {
            return (
                !namesGuide && question.Mass(TopicKind.OffTopic) >= NamedFrom ? Outcome.OffTopic : Outcome.NoAnswer,
                "A telling word of it belongs to other talk and stands in no guide.");
        }

        var elsewhere = question.Mass(TopicKind.OffTopic) + question.Mass(TopicKind.Unsafe) + SignpostMass(question);
        var isOffTopic = !namesGuide && elsewhere > AsLikely * (question.Mass(TopicKind.Career) + question.Mass(TopicKind.Salary));
        var percent = probability.ToString("P0", CultureInfo.InvariantCulture);
        var (answerFrom, chooseFrom) = (fusion.AnswerFromFor(question), fusion.ChooseFromFor(question));
        if (CarriesNothing(question, sorted[0])) answerFrom = chooseFrom = Math.Max(answerFrom, AnswerFromNothing);
        var isOutside = isOffTopic && !isSure && sorted[0].Match.SectionCoverage() < HalfTheQuestion;
        if (probability >= answerFrom && !isOutside)
        {
            return (Outcome.Answer, $"Probability {percent} that '{sorted[0].Section.Section.Id}' answers is at least {answerFrom:P0}.");
        }

        if (isOffTopic) return (Outcome.OffTopic, "The utterance sounds like none of the career topics.");
        if (probability >= chooseFrom && sorted.Count == 1) return (Outcome.Answer, $"Probability {percent} would offer choices, and there is but one.");
        if (probability >= chooseFrom) return (Outcome.Choose, $"Probability {percent} is too low to answer, high enough to offer choices.");
        return (Outcome.NoAnswer, $"Probability {percent} that any section answers is below {chooseFrom:P0}.");
    }

    /// <summary>"Lawyer skills", where the guide has no section about skills: its first section has neither the topic nor a word of the question.</summary>
    private static bool CarriesNothing(Question question, Candidate first) =>
        question.Topics is [{ Probability: >= PlainTopic } plain, ..] && first.Section.TopicWeight(plain.Topic) < SomeTopic && first.Match.SectionCoverage() == 0;

    /// <summary>Whether a fee is asked for where none stands: what people earn is no answer to what a certificate costs.</summary>
    private static bool IsUncoveredCost(Question question, IReadOnlyList<Candidate> sorted) =>
        question.Expects == AnswerType.Amount && CostTopics.Sum(question.ProbabilityOf) >= ClearTopic && !CostTopics.Any(topic => AnswerSignals.IsCovered(question, topic, sorted));

    /// <summary>What a signpost out of place says of is work, and nothing else than a career.</summary>
    private static double SignpostMass(Question question) =>
        question.Intent.Topics.Where(score => question.Knowledge.Topics.KindOf(score.Topic) == TopicKind.Signpost && !OwnMatter.IsOfNobody(score.Topic, question)).Sum(score => score.Probability);

    public static Reply.Choose Choices(IReadOnlyList<Candidate> sorted, CitationBook citations) => new(Nearest(sorted, citations));

    public static Reply.NoAnswer NoAnswer(Question question, IReadOnlyList<Candidate> sorted, double confidence, CitationBook citations, string reason)
    {
        if (OccupationSearch.IsAsked(question, sorted))
        {
            return new Reply.NoAnswer("which occupations go with an interest, a subject or a wish", []) { Confidence = confidence, Subject = question.Turn.Subject, Explanation = Explain.Of(question, sorted, reason) };
        }

        var named = IsAboutAnother(question, sorted)
            ? $"the occupation \"{question.OtherOccupation}\""
            : question.Topics is [{ Probability: >= NamedFrom } best, ..] && !AnswerSignals.IsCovered(question, best.Topic, sorted) ? question.Knowledge.Topics.Find(best.Topic)?.Title : null;
        return new Reply.NoAnswer(named, NearestFor(question, sorted, citations))
        {
            Confidence = confidence,
            Subject = question.Turn.Subject,
            Explanation = Explain.Of(question, sorted, reason),
        };
    }

    /// <summary>What comes nearest of the occupation asked about: sections of its guide, else its official pay, and nothing about another.</summary>
    private static IReadOnlyList<Choice> NearestFor(Question question, IReadOnlyList<Candidate> sorted, CitationBook citations)
    {
        if (question.OtherOccupation is not { } other) return Nearest(sorted, citations);

        // "Do I talk in front of a judge" is about the conversation's occupation, if there is one.
        if (question is { Intent.Slots: { OtherOccupation: not null, IsOtherAsked: false }, AssumedGuide: null }) return Nearest(sorted, citations);
        return OccupationChoices.OfPay(Meant(question, other), new WageAsk { Occupations = [] }, question.Knowledge.Wages);
    }

    /// <summary>The occupations that the name of one without a guide may mean.</summary>
    private static IEnumerable<OccupationTitle> Meant(Question question, string other) =>
        question.Intent.Slots.OtherOccupation is null
            ? new[] { question.OtherCode is { } code ? question.Knowledge.Wages.Title(code) : null }.OfType<OccupationTitle>()
            : question.Intent.Slots.Occupations.Where(occupation => occupation.Match.Name == other).SelectMany(occupation => occupation.Candidates);

    /// <summary>The sections that come first; where they are of several guides, each with its guide's title: many a guide has an "Overview".</summary>
    private static List<Choice> Nearest(IReadOnlyList<Candidate> sorted, CitationBook citations)
    {
        var nearest = sorted.Take(MostChoices).ToArray();
        var isOfSeveral = nearest.DistinctBy(candidate => candidate.Section.GuideId, StringComparer.Ordinal).Skip(1).Any();
        return [.. nearest.Select(candidate => new Choice
        {
            GuideId = candidate.Section.GuideId,
            GuideTitle = candidate.Section.GuideTitle,
            SectionId = candidate.Section.Section.Id,
            Label = isOfSeveral ? $"{candidate.Section.GuideTitle} › {candidate.Section.Section.Heading}" : candidate.Section.Section.Heading,
            Url = citations.Url(candidate.Section.GuideId, candidate.Section.Section.Id),
        })];
    }

    /// <summary>Stop words alone, gibberish, another language: topics must not be guessed from letters.</summary>
    private static bool IsUnreadable(Question question, IReadOnlyList<Candidate> sorted)
    {
        var intent = question.Intent;
        if (intent.Slots is { GuideIds.Count: > 0 } or { GuideChoices.Count: > 0 } || question.Turn.Subject is not null) return false;
        if (intent.Terms.Count == 0) return !(intent.Words.Count >= WholeQuestion && intent.Best.Probability >= PlainTopic && intent.InScope >= 0.5);
        for (var t = 0; t < intent.Terms.Count; t++)
        {
            if (sorted.Any(candidate => candidate.Match.Degrees[t] >= TermVariants.StandIn)) return false;
        }

        // A word that no guide holds can't be explained by one.
        return question.Expects == AnswerType.Definition || intent.Best.Probability < ClearTopic || intent.InScope < 0.5;
    }

    /// <summary>"The next level of the game": the other words are a career's, the one that tells most is not.</summary>
    private static bool IsOfOtherTalk(Question question, IReadOnlyList<Candidate> sorted)
    {
        var terms = question.Intent.Terms;
        double foreign = 0, held = 0;
        for (var t = 0; t < terms.Count; t++)
        {
            var term = t;
            if (sorted.Any(candidate => candidate.Match.Degrees[term] > 0)) held = Math.Max(held, terms[t].Weight);
            else if (question.Knowledge.Lexicon.Background.Foreign(terms[t].Text) >= OtherTalk) foreign = Math.Max(foreign, terms[t].Weight);
        }

        return foreign > 0 && foreign >= held;
    }

    /// <summary>Whether a passage speaks of the occupation and not of where it works: "doctor's offices".</summary>
    private static bool Speaks(AnalyzedSection section, string occupation)
    {
        foreach (var passage in section.Passages)
        {
            var text = passage.Passage.Text;
            for (var at = text.IndexOf(occupation, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(occupation, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                var behind = text.AsSpan(at + occupation.Length);
                if (!behind.StartsWith("'s ") && !behind.StartsWith("’s ")) return true;
            }
        }

        return section.Section.Heading.Contains(occupation, StringComparison.OrdinalIgnoreCase) || !section.Passages.Any(passage => passage.Passage.Text.Contains(occupation, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether the question, or the conversation, is about an occupation that no guide covers.</summary>
    public static bool IsAboutAnother(Question question, IReadOnlyList<Candidate> sorted) => question.OtherOccupation is { } other && IsElsewhere(question, sorted, other);

    /// <summary>Whether the question is about an occupation that no section names.</summary>
    private static bool IsElsewhere(Question question, IReadOnlyList<Candidate> sorted, string occupation)
    {
        if (question.Intent.Slots is { OtherOccupation: not null, IsOtherAsked: false }) return false;
        if (question.Intent.Slots.IsTurnedToOther) return true;
        var name = string.Join(' ', question.Knowledge.Lexicon.Analyzer.Analyze(occupation).Select(term => term.Text));
        return !sorted.Any(candidate => candidate.Section.Contains(name) && Speaks(candidate.Section, occupation));
    }
}
