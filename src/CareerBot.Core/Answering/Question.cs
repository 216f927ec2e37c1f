using CareerBot.Core.Answering.Official;
using CareerBot.Core.Classification;
using CareerBot.Core.Retrieval;
using CareerBot.Core.Text;
using CareerBot.Core.Turns;
using CareerBot.Core.Understanding;

namespace CareerBot.Core.Answering;

/// <summary>An intent in its conversation, against one state of the knowledge: all that answering needs.</summary>
internal sealed class Question
{
    private const int TopicsWeighed = 6;

    /// <summary>How much of what a follow-up follows is read with it.</summary>
    private const float ContextWeight = 0.5f;

    private readonly Lazy<EncodedQuestion?> _encoded;

    public Question(Turn turn, Intent intent, KnowledgeSnapshot knowledge)
    {
        Turn = turn;
        Intent = intent;
        Knowledge = knowledge;
        Topics = [.. intent.Topics
            .Where(score => knowledge.Topics.KindOf(score.Topic) is TopicKind.Career or TopicKind.Salary)
            .Take(TopicsWeighed)
            .Where(score => score.Probability > 0.02)];
        GuideIds = GuidesToSearch();
        _encoded = new Lazy<EncodedQuestion?>(Encode);
        Vector = knowledge.Lexicon.VectorOf(intent.Terms.SelectMany(term => term.Text.Split(' ')));
        Embedding = Embed();
        Weights = [.. intent.Terms.Select(term => term.Weight)];
        Variants = new TermVariants(intent.Terms);
        Acronyms = TermKeys.OfPhrases(intent.Slots.Acronyms);
        SubjectTerms = EarlierTerms();
        Alignment = new Alignment(intent.Terms, knowledge.Lexicon.Encoder);
        TopicMatch = new TopicMatch(knowledge);
        SalaryMass = Mass(TopicKind.Salary);
        Expects = intent.Expects != AnswerType.Any ? intent.Expects
            : Topics.Length > 0 && Topics[0].Probability > 0.4 && knowledge.Topics.Find(Topics[0].Topic) is { } topic ? topic.Expects
            : AnswerType.Any;
    }

    public Turn Turn { get; }

    public Intent Intent { get; }

    public KnowledgeSnapshot Knowledge { get; }

    /// <summary>The likeliest career topics.</summary>
    public TopicScore[] Topics { get; }

    /// <summary>Guides to search; null for all.</summary>
    public IReadOnlyList<string>? GuideIds { get; }

    public TopicMatch TopicMatch { get; }

    /// <summary>Probability that pay is asked for.</summary>
    public double SalaryMass { get; }

    /// <summary>Where the question's words lie among the term vectors.</summary>
    public IReadOnlyList<float> Vector { get; }

    /// <summary>The sentence embedding of what is asked; of a follow-up, with that of what it follows.</summary>
    public float[] Embedding { get; }

    /// <summary>The question as the sentence encoder reads it; null without one, or where nothing was said.</summary>
    public EncodedQuestion? Encoded => _encoded.Value;

    public Alignment Alignment { get; }

    /// <summary>Weight of each term.</summary>
    public double[] Weights { get; }

    /// <summary>What is looked for in the guides.</summary>
    public TermVariants Variants { get; }

    /// <summary>Keys of the guides' abbreviations that the question uses.</summary>
    public ulong[][] Acronyms { get; }

    /// <summary>Keys of the terms of the heading that was quoted last; of what was asked nothing is kept.</summary>
    public ulong[][] SubjectTerms { get; }

    public AnswerType Expects { get; }

    /// <summary>Names of guides that stand in the utterance, by the guides' own names alone.</summary>
    public IReadOnlyList<(NameMatch Match, IReadOnlyList<string> GuideIds)> NamedGuides => field ??= Knowledge.Index.Guides.Names.Find(Intent.Words);

    /// <summary>The likeliest topic about pay; null where none is likely.</summary>
    public string? TopicOfPay
    {
        get
        {
            foreach (var score in Topics)
            {
                if (Knowledge.Topics.KindOf(score.Topic) == TopicKind.Salary) return score.Topic;
            }

            return null;
        }
    }

    /// <summary>Whether a list answers the likeliest topic.</summary>
    public bool TopicExpectsList => Topics.Length > 0 && Knowledge.Topics.Find(Topics[0].Topic)?.Expects == AnswerType.List;

    /// <summary>The guide that the question is certainly about, or null.</summary>
    public string? GuideId => GuideIds is [var only] ? only : null;

    /// <summary>An occupation that no guide is about: one that is named, else that of the conversation.</summary>
    public string? OtherOccupation
    {
        get
        {
            var slots = Intent.Slots;
            if (slots.GuideIds.Count > 0) return null;
            if (slots.OtherOccupation is { } named) return named;
            return Turn is { GuideId: null, Subject: { GuideId: null, OccupationCode: { } code } } ? Knowledge.Wages.Title(code)?.Title : null;
        }
    }

    /// <summary>Code of that occupation, the likeliest of several; null where it has none.</summary>
    public string? OtherCode =>
        Intent.Slots.OtherOccupation is null ? Turn.Subject?.OccupationCode : Intent.Slots.Occupations is [{ Candidates: [var likeliest, ..] }, ..] ? likeliest.Code : null;

    /// <summary>The guide that is only assumed, where there are others: nobody named it and the conversation is not about it.</summary>
    public GuideEntry? AssumedGuide =>
        Turn.GuideId is null && Intent.Slots.GuideIds.Count == 0 && Turn.Subject?.GuideId != GuideId && Knowledge.Index.Guides.All.Count > 1 && GuideId is { } id ? Knowledge.Index.Guides.Find(id) : null;

    /// <summary>Probability of one topic.</summary>
    public double ProbabilityOf(string topic)
    {
        foreach (var score in Topics)
        {
            if (score.Topic == topic) return score.Probability;
        }

        return 0;
    }

    /// <summary>Probability of a kind of topic.</summary>
    public double Mass(TopicKind kind)
    {
        var mass = 0.0;
        for (var i = 0; i < Intent.Topics.Count; i++)
        {
            if (Knowledge.Topics.KindOf(Intent.Topics[i].Topic) == kind) mass += Intent.Topics[i].Probability;
        }

        return mass;
    }

    private ulong[][] EarlierTerms() =>
        Intent.Leaning > 0 && Turn.Subject is { GuideId: { } guide, SectionId: { } section } && Knowledge.Index.Find(guide, section) is { Section.Heading: var heading }
            ? TermKeys.OfPhrases([.. Knowledge.Lexicon.Analyzer.Analyze(heading).Where(term => !term.IsStopWord).Select(term => term.Text).Distinct(StringComparer.Ordinal)])
            : [];

    private float[] Embed() => InContext(Intent.Asked, text => Knowledge.Lexicon.Encoder.Encode(text));

    /// <summary>A name alone says nothing that an encoder could read.</summary>
    private EncodedQuestion? Encode() =>
        Knowledge.PassageVectors is { Encoder: { } encoder } vectors && Intent.Understood.Length > 0
        && !(Turn.Subject is null && FigureKinds.HoldsNamesOnly(this))
            ? new EncodedQuestion(InContext(Intent.Understood, encoder.Encode), encoder, vectors)
            : null;

    /// <summary>The embedding of what is asked; of a follow-up, with that of what it follows.</summary>
    private float[] InContext(string asked, Func<string, float[]> encode)
    {
        var own = encode(asked);
        if (Intent.Leaning == 0 || Turn.Subject?.Topic is not { } before || Knowledge.Topics.Find(before) is not { } topic) return own;
        var earlier = encode(topic.Title);
        for (var k = 0; k < own.Length; k++) own[k] += (float)Intent.Leaning * ContextWeight * earlier[k];
        return own;
    }

    private IReadOnlyList<string>? GuidesToSearch()
    {
        if (Turn.GuideId is { } chosen) return [chosen];
        if (Intent.Slots.GuideIds.Count > 0) return Intent.Slots.GuideIds;
        if (Intent.Slots.GuideChoices.Count > 0) return Intent.Slots.GuideChoices;
        if (Turn.Subject?.GuideId is { } current && Knowledge.Index.Guides.Find(current) is not null) return [current];
        return Knowledge.Index.Guides.Default is { } assumed ? [assumed.Id] : null;
    }
}
