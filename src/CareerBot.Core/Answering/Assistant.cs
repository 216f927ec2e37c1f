using CareerBot.Core.Completions;
using CareerBot.Core.Replies;
using CareerBot.Core.Retrieval;
using CareerBot.Core.Turns;
using CareerBot.Core.Understanding;

namespace CareerBot.Core.Answering;

/// <summary>The only entry: every adapter, the command line and the evaluation ask here.</summary>
public sealed class Assistant
{
    private const int Candidates = 32;

    private readonly IKnowledge _knowledge;
    private readonly AssistantOptions _options;
    private readonly Fusion _fusion;

    public Assistant(IKnowledge knowledge, AssistantOptions options)
        : this(knowledge, options, Fusion.Shipped)
    {
    }

    internal Assistant(IKnowledge knowledge, AssistantOptions options, Fusion fusion)
    {
        _knowledge = knowledge;
        _options = options;
        _fusion = fusion;
    }

    /// <summary>Answers one turn from the knowledge as it stands now. Pure and synchronous; throws on no text.</summary>
    public Reply Respond(Turn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        using var lease = _knowledge.Acquire();
        turn = RequestedTurn.Of(turn, lease.Snapshot);
        var intent = IntentRouter.Route(turn, lease.Snapshot);
        var question = new Question(turn, intent, lease.Snapshot);
        return Manners.Respond(question) ?? Answer(question);
    }

    /// <summary>Proposals for a name that is being typed, best first, at most <paramref name="limit"/>; never throws on any text.</summary>
    public IReadOnlyList<Completion> Complete(CompletionKind kind, string typed, int limit)
    {
        ArgumentNullException.ThrowIfNull(typed);
        using var lease = _knowledge.Acquire();
        return NameCompletion.Of(kind, typed, limit, lease.Snapshot);
    }

    internal static IReadOnlyList<SectionHit> Retrieve(Question question)
    {
        var terms = question.Intent.Terms
            .SelectMany(term => term.Alternatives.Where(alternative => !alternative.Contains(' ', StringComparison.Ordinal)).Select(alternative => new WeightedTerm(alternative, (float)(term.Weight * 0.5))).Prepend(new WeightedTerm(term.Text, (float)term.Weight)))
            .ToArray();
        return question.Knowledge.Index.Search(new SectionQuery { Terms = terms, Topics = question.Topics, GuideIds = question.GuideIds, Limit = Candidates });
    }

    private Reply Answer(Question question)
    {
        var sorted = _fusion.Sort(SectionSignals.Measure(question, Retrieve(question), _fusion.PassageWeights));
        if (sorted.Count == 0) return Decide.NoAnswer(question, sorted, 0, new CitationBook(_options.PublicUrl), "Nothing in the guides shares a word or a topic with the question.");

        var named = NamedSection.First(question, sorted);
        sorted = named ?? sorted;
        var probability = named is null ? _fusion.Probability(AnswerSignals.Of(question, sorted)) : 1;
        var decision = named is null ? Decide.On(question, sorted, probability, _fusion) : (Outcome: Outcome.Answer, Reason: "The question is a heading or a phrasing of the section word for word, or keywords that it alone holds.");
        var citations = new CitationBook(_options.PublicUrl);
        var reply = decision.Outcome switch
        {
            Outcome.Answer => Say(question, sorted, citations),
            Outcome.Choose => Decide.Choices(sorted, citations),
            Outcome.NoAnswer => Decide.NoAnswer(question, sorted, 1 - probability, citations, decision.Reason),
            Outcome.OffTopic => new Reply.OffTopic(),
            _ => throw new InvalidOperationException($"Unknown outcome '{decision.Outcome}'."),
        };
        return reply with
        {
            Confidence = decision.Outcome is Outcome.Answer or Outcome.Choose ? probability : 1 - probability,
            Subject = Subjects.After(question, sorted, decision.Outcome),
            Explanation = Explain.Of(question, sorted, decision.Reason),
        };
    }

    private static Reply Say(Question question, IReadOnlyList<Candidate> sorted, CitationBook citations)
    {
        if (SalaryComposer.Compose(question, sorted, citations) is { } salary) return salary;
        var snippets = new AnswerComposer(citations).Compose(question, sorted);
        return new Reply.Answer(snippets, citations.All) { AssumedOccupation = question.AssumedGuide?.Occupation };
    }
}
