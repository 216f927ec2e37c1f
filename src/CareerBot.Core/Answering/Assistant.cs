using CareerBot.Core.Answering.Official;
using CareerBot.Core.Completions;
using CareerBot.Core.Frames;
using CareerBot.Core.Replies;
using CareerBot.Core.Retrieval;
using CareerBot.Core.Turns;
using CareerBot.Core.Understanding;

namespace CareerBot.Core.Answering;

/// <summary>The only entry: every adapter, the command line and the evaluation ask here.</summary>
public sealed class Assistant
{
    private readonly IKnowledge _knowledge;
    private readonly AssistantOptions _options;

    public Assistant(IKnowledge knowledge, AssistantOptions options)
    {
        _knowledge = knowledge;
        _options = options;
    }

    /// <summary>Answers one turn from the knowledge as it stands now. Pure and synchronous; throws on no text.</summary>
    public Reply Respond(Turn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        using var lease = _knowledge.Acquire();
        return Picking.Remember(Reply(Picking.Settle(turn, lease.Snapshot), lease.Snapshot));
    }

    private Reply Reply(Turn turn, KnowledgeSnapshot knowledge) => turn.Request switch
    {
        null => Say(turn, knowledge),
        TurnRequest.Salary salary => Pay(turn, new SalaryForm(salary, knowledge), knowledge),
        TurnRequest.Compare compare => Compare(turn, compare, knowledge),
        TurnRequest.Guide guide => Open(turn, guide, knowledge),
        TurnRequest.Section section => Open(turn, section, knowledge),
        _ => throw new ArgumentOutOfRangeException(nameof(turn), turn.Request.GetType().Name, "A kind of request has no reply."),
    };

    /// <summary>Proposals for a name that is being typed, best first, at most <paramref name="limit"/>; never throws on any text.</summary>
    public IReadOnlyList<Completion> Complete(CompletionKind kind, string typed, int limit)
    {
        ArgumentNullException.ThrowIfNull(typed);
        using var lease = _knowledge.Acquire();
        return lease.Snapshot.Completion.Of(kind, typed, limit);
    }

    /// <summary>
    /// Whether what is said leads to help by people, read as a reply would read it: no limit may stand in its way. Throws on no text.
    /// </summary>
    public bool NeedsHelp(string utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        using var lease = _knowledge.Acquire();
        var question = Read(new Turn(string.Empty, utterance), lease.Snapshot);
        var findings = new Findings(question);
        return (Manners.Respond(question, findings) ?? HelpFrame.Respond(question, findings)) is Reply.Signpost;
    }

    private static Question Read(Turn turn, KnowledgeSnapshot knowledge) => new(turn, IntentRouter.Route(turn, knowledge), knowledge);

    private Reply Say(Turn turn, KnowledgeSnapshot knowledge)
    {
        var question = Read(turn, knowledge);
        var findings = new Findings(question);
        if (Manners.Respond(question, findings) is { } manners) return manners;
        if (HelpFrame.Respond(question, findings) is { } help) return help;
        var official = OfficialFigures.Of(question, findings, new CitationBook(_options.PublicUrl));
        if (official is null or { NeedsGuide: true } && AtLarge.Respond(question, findings) is { } atLarge) return atLarge;
        return official?.Alone() ?? Beside(official, Answer(question, findings));
    }

    private Reply Pay(Turn turn, SalaryForm form, KnowledgeSnapshot knowledge)
    {
        if (form.Target is not { } target) return form.Unknown(knowledge, turn.Subject);
        if (target.Guide is not { } guide)
        {
            var asked = Read(turn with { Utterance = target.Name, Subject = null }, knowledge);
            var figures = OfficialFigures.OfForm(asked, new Findings(asked), new CitationBook(_options.PublicUrl), target, form.Ask);
            return figures.Alone() ?? form.Unknown(knowledge, turn.Subject);
        }

        var question = Read(turn with { Utterance = form.InWords(guide), GuideId = guide.Id, Subject = null }, knowledge);
        var findings = new Findings(question);
        return Beside(OfficialFigures.OfForm(question, findings, new CitationBook(_options.PublicUrl), target, form.Ask), Answer(question, findings));
    }

    private Reply Compare(Turn turn, TurnRequest.Compare compare, KnowledgeSnapshot knowledge)
    {
        FigureTarget?[] sides = [OccupationLookup.Find(compare.First, knowledge), OccupationLookup.Find(compare.Second, knowledge)];
        if (sides is not [{ } first, { } second]) return SalaryForm.Unknown(sides[0] is null ? compare.First : compare.Second, new WageAsk { Occupations = [] }, knowledge, turn.Subject);
        var question = Read(turn with { Utterance = $"{first.Name} and {second.Name}", Subject = null }, knowledge);
        return OfficialFigures.Compare(question, new Findings(question), new CitationBook(_options.PublicUrl), first, second);
    }

    /// <summary>The section that was picked, whatever its heading says; one that is gone is asked for by the words of the turn.</summary>
    private Reply Open(Turn turn, TurnRequest.Section picked, KnowledgeSnapshot knowledge)
    {
        if (knowledge.Index.Find(picked.GuideId, picked.SectionId) is not { } section) return Say(turn with { Request = null }, knowledge);
        var question = Read(turn with { Utterance = section.Section.Heading, GuideId = section.GuideId }, knowledge);
        var sorted = new Findings(question, [new SectionHit(section, 1)]).Sorted;
        return Finish(Quote(question, sorted, new CitationBook(_options.PublicUrl)), question, sorted, Outcome.Answer, 1, "The section was picked.");
    }

    /// <summary>What the guide is about; one that is gone, or says nothing of the kind, is asked by its title or the words of the turn.</summary>
    private Reply Open(Turn turn, TurnRequest.Guide picked, KnowledgeSnapshot knowledge)
    {
        if (knowledge.Index.Guides.Find(picked.GuideId) is not { } guide) return Say(turn with { Request = null }, knowledge);
        var asked = turn with { Utterance = guide.Title, GuideId = guide.Id, Request = null };
        if (GuideOverview.Compose(guide.Id, knowledge, new CitationBook(_options.PublicUrl)) is not { } overview) return Say(asked, knowledge);
        return overview with
        {
            Confidence = 1,
            Subject = new Subject { GuideId = guide.Id, Topic = GuideOverview.Topic },
            Explanation = Explain.Of(Read(asked, knowledge), [], "The guide was opened."),
        };
    }

    private static Reply Beside(OfficialFigures? official, Reply reply) => official?.Beside(reply) ?? reply;

    private Reply Answer(Question question, Findings findings)
    {
        var sorted = findings.Sorted;
        if (sorted.Count == 0) return Decide.NoAnswer(question, sorted, 0, new CitationBook(_options.PublicUrl), "Nothing in the guides shares a word or a topic with the question.");

        var named = Decide.IsAboutAnother(question, sorted) ? null : NamedSection.First(question, sorted);
        sorted = named ?? sorted;
        var probability = named is null ? findings.Probability : 1;
        var decision = named is null
            ? Decide.On(question, sorted, probability, findings.Fusion)
            : (Outcome: Outcome.Answer, Reason: "The question is a heading or a phrasing of the section word for word, or keywords that it alone holds.");
        var citations = new CitationBook(_options.PublicUrl);
        if (decision.Outcome is Outcome.Answer or Outcome.Choose && WhichGuide.Ask(question, sorted, citations) is { } which)
        {
            return Finish(which, question, sorted, Outcome.NoAnswer, probability, "Several guides answer that, and nothing says which occupation is meant.");
        }

        var reply = decision.Outcome switch
        {
            Outcome.Answer => Quote(question, sorted, citations),
            Outcome.Choose => Decide.Choices(sorted, citations),
            Outcome.NoAnswer => Decide.NoAnswer(question, sorted, 1 - probability, citations, decision.Reason),
            Outcome.OffTopic => new Reply.OffTopic(),
            _ => throw new InvalidOperationException($"Unknown outcome '{decision.Outcome}'."),
        };
        return Finish(reply, question, sorted, decision.Outcome, decision.Outcome is Outcome.Answer or Outcome.Choose ? probability : 1 - probability, decision.Reason);
    }

    private static Reply Finish(Reply reply, Question question, IReadOnlyList<Candidate> sorted, Outcome outcome, double confidence, string reason) => reply with
    {
        Confidence = confidence,
        Subject = Subjects.After(question, sorted, outcome),
        Explanation = Explain.Of(question, sorted, reason),
    };

    private static Reply Quote(Question question, IReadOnlyList<Candidate> sorted, CitationBook citations)
    {
        if (SalaryComposer.Compose(question, sorted, citations) is { } salary) return salary;
        var snippets = new AnswerComposer(citations).Compose(question, sorted);
        return new Reply.Answer(snippets, citations.All) { AssumedOccupation = question.AssumedGuide?.Occupation };
    }
}
