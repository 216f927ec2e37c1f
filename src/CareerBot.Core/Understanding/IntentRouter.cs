using CareerBot.Core.Classification;
using CareerBot.Core.Frames;
using CareerBot.Core.Retrieval;
using CareerBot.Core.Text;
using CareerBot.Core.Turns;
using CareerBot.Core.Understanding.Occupations;

namespace CareerBot.Core.Understanding;

/// <summary>Says what a person wants: topics, slots, expected kind of answer, and whether it leans on the turn before.</summary>
public static class IntentRouter
{
    private const int MostParts = 6;

    /// <summary>An utterance that leans less stands on its own.</summary>
    private const double LeastLeaning = 0.3;

    /// <summary>"What about in Florida" is nothing without what came before.</summary>
    private const double WholeLeaning = 1;

    /// <summary>How much of a fully leaning utterance is read in its context.</summary>
    private const double ContextWeight = 0.7;

    /// <summary>Reads one turn with one state of the knowledge. Never throws on any text.</summary>
    public static Intent Route(Turn turn, KnowledgeSnapshot knowledge)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(knowledge);

        var cleaned = UtteranceCleaner.Clean(turn.Utterance);
        var (understood, corrections) = Respelt.Of(cleaned, knowledge);
        var words = Word.Split(understood);
        var named = NamedGuides.In(understood, words, turn, knowledge);
        var guides = named.Matches;
        var names = NamesIn(words, guides, knowledge);
        var asked = WithoutNames(words, guides, knowledge);
        var expects = AnswerTypeReader.Of(understood);
        if (expects == AnswerType.Definition && names.Slots.Acronyms.Count > 0) asked = [.. asked.Where(word => !AnswerTypeReader.IsFormOfDefinition(word.Lower))];
        var terms = QueryTerms.Of(understood, asked, named.Only(turn, knowledge), knowledge);
        var leaning = FollowUp.Strength(words, terms.Count, turn.Subject);
        var masked = UtteranceMask.Apply(understood, words, names.Masks);
        var topics = InConversation(Classify(masked, knowledge, out var inScope), masked, leaning, turn.Subject, knowledge);

        var typed = corrections.Count == 0 ? words : Word.Split(cleaned);
        return new Intent
        {
            Understood = understood,
            Asked = string.Join(' ', asked.Select(word => word.Text)),
            Corrections = corrections,
            Words = words,
            Typed = typed,
            Terms = terms,
            Topics = topics,
            Frames = knowledge.Frames?.Classify(masked, turn.Subject is not null) ?? FrameScores.None,
            Slots = names.Slots with { GuideIds = named.Certain, GuideChoices = named.Choices },
            Expects = expects,
            Leaning = leaning,
            InScope = inScope,
            SettledTopic = Settle(turn.Utterance, words, typed, knowledge.Signposts) ?? CallForHelp.In(masked, topics, knowledge) ?? knowledge.Topics.SaidAlone(typed),
        };
    }

    /// <summary>Of words that were corrected both spellings count: nobody in need is asked to spell.</summary>
    private static string? Settle(string raw, IReadOnlyList<Word> words, IReadOnlyList<Word> typed, IReadOnlyList<SignpostEntry> signposts)
    {
        if (Misuse.TopicOf(raw) is { } misuse) return misuse;
        for (var i = 0; i < signposts.Count; i++)
        {
            if (signposts[i].LeadsHere(words) || (!ReferenceEquals(words, typed) && signposts[i].LeadsHere(typed))) return signposts[i].Topic;
        }

        return null;
    }

    private static (Slots Slots, List<(NameMatch Match, string Mask)> Masks) NamesIn(
        IReadOnlyList<Word> words, IReadOnlyList<(NameMatch Match, IReadOnlyList<string> GuideIds)> guides, KnowledgeSnapshot knowledge)
    {
        var masks = guides.Select(guide => (guide.Match, UtteranceMask.Occupation)).ToList();
        var places = knowledge.Gazetteer.FindPlaces(words);
        var place = places.Count > 0 ? places[0].Match : null;
        if (place is not null && !Overlaps(place)) masks.Add((place, UtteranceMask.Place));

        NameMatch? other = null;
        var occupations = knowledge.OccupationNames.Find(words);
        foreach (var named in occupations)
        {
            // "a technician" is a family that the guide's own occupation may belong to.
            var occupation = named.Match;
            if (named.IsFamily) continue;
            if (Overlaps(occupation)) continue;
            masks.Add((occupation, UtteranceMask.Occupation));
            if (other is null && !IsOwnPast(words, occupation.FirstWord)) other = occupation;
        }

        var acronyms = new List<string>();
        for (var i = 0; i < words.Count && acronyms.Count < UtteranceLimits.MostNames; i++)
        {
            var upper = words[i].Lower.ToUpperInvariant();
            if (knowledge.Index.Guides.CertificateOf(upper) is not { } isCertificate) continue;

            // "it" and "or" are words unless they are typed in capitals
            if (upper.Length < 3 && words[i].Text != upper) continue;
            acronyms.Add(words[i].Lower);
            var match = new NameMatch(upper, i, i);
            if (isCertificate && !Overlaps(match)) masks.Add((match, UtteranceMask.Certificate));
        }

        var isTurned = other is not null && JobContext.IsTurnedTo(words, other.FirstWord, other.LastWord);
        var slots = new Slots
        {
            OtherOccupation = other?.Name,
            IsOtherAsked = other is not null && (other.FirstWord == 0 || isTurned || JobContext.IsAround(words, other.FirstWord, other.LastWord, JobContext.IsComparison(words)) || JobContext.IsAlone(words, other.FirstWord, other.LastWord)),
            IsTurnedToOther = isTurned,
            Occupations = [.. occupations.Where(occupation => occupation.Candidates.Count > 0)],
            Places = places,
            Place = place?.Name,
            Period = PayPeriods.In(words),
            Acronyms = acronyms,
        };
        return (slots, masks);

        bool Overlaps(NameMatch match) => masks.Any(mask => match.FirstWord <= mask.Match.LastWord && mask.Match.FirstWord <= match.LastWord);
    }

    /// <summary>"I'm a nurse and …", "worked as a cook": the person's own occupation is not what is asked about.</summary>
    private static bool IsOwnPast(IReadOnlyList<Word> words, int at)
    {
        for (var i = Math.Max(0, at - 4); i < at; i++)
        {
            // "is being a dentist stressful" is nobody's past
            if (words[i].Lower == "being" && (i == 0 || words[i - 1].Lower is "is" or "isn't" or "does" or "will" or "about" or "like" || (words[i - 1].Lower == "of" && i > 1 && words[i - 2].Lower is not ("tired" or "sick" or "bored" or "instead" or "years" or "year")))) return false;
            if (words[i].Lower is "i'm" or "im" or "am" or "was" or "worked" or "work" or "as" or "my" or "being" or "been" or "former" or "ex" or "from") return true;
        }

        return false;
    }

    /// <summary>The words but for names of guides; of a name that says more than the guide's own ("law librarian", "bailiff") what the guide speaks of is kept.</summary>
    private static List<Word> WithoutNames(IReadOnlyList<Word> words, IReadOnlyList<(NameMatch Match, IReadOnlyList<string> GuideIds)> guides, KnowledgeSnapshot knowledge)
    {
        var kept = new List<Word>(words.Count);
        var only = guides.SelectMany(guide => guide.GuideIds).Distinct(StringComparer.Ordinal).Take(2).ToArray() is [var id] ? id : null;
        for (var i = 0; i < words.Count; i++)
        {
            var named = guides.FirstOrDefault(guide => guide.Match.FirstWord <= i && i <= guide.Match.LastWord);
            if (named.Match is null || (only is not null && SaysMore(words[i], only, knowledge))) kept.Add(words[i]);
        }

        return kept;
    }

    private static bool SaysMore(Word word, string guideId, KnowledgeSnapshot knowledge) =>
        knowledge.Index.Guides.Find(guideId) is { } guide
        && knowledge.Lexicon.Analyzer.Analyze(word.Lower) is [{ IsStopWord: false } term]
        && !knowledge.Lexicon.Analyzer.Analyze($"{guide.Title} {guide.Occupation}").Any(own => own.Text == term.Text)
        && knowledge.Index.FrequencyIn(guideId, term.Text).Holding > 0;

    /// <summary>A long utterance tells a story around its question: the likeliest part counts as much as the whole.</summary>
    /// <remarks>A greeting before a question is not what the person wants: small talk counts only where nothing else is said.</remarks>
    private static IReadOnlyList<TopicScore> Classify(string masked, KnowledgeSnapshot knowledge, out double inScope)
    {
        var whole = knowledge.Classifier.Classify(masked);
        inScope = whole.InScopeProbability;
        var parts = UtteranceParts.Of(masked);
        if (parts.Count == 0 || (parts is [var only] && only.Length >= masked.Trim().Length)) return whole.Topics;

        var predictions = parts.TakeLast(MostParts).Select(knowledge.Classifier.Classify).Where(prediction => prediction.Topics.Count > 0).ToArray();
        var asking = predictions.Where(prediction => knowledge.Topics.KindOf(prediction.Topics[0].Topic) != TopicKind.SmallTalk).ToArray();
        if ((asking.Length > 0 ? asking : predictions).MaxBy(Clarity) is not { } clearest) return whole.Topics;
        inScope = Math.Max(inScope, clearest.InScopeProbability);
        return Mix(whole.Topics, clearest.Topics, 0.5);
    }

    /// <summary>A follow-up is read together with what the conversation was about: "the highest pay, and somebody with zero experience?"</summary>
    private static IReadOnlyList<TopicScore> InConversation(IReadOnlyList<TopicScore> alone, string masked, double leaning, Subject? subject, KnowledgeSnapshot knowledge)
    {
        if (subject?.Topic is not { } before || knowledge.Topics.Find(before) is not { } topic) return alone;
        var holdsNamesOnly = FollowUp.HoldsNamesOnly(masked);
        if (holdsNamesOnly) leaning = Math.Max(leaning, WholeLeaning);
        if (leaning < LeastLeaning) return alone;
        if (alone.Count > 0 && knowledge.Topics.KindOf(alone[0].Topic) is TopicKind.SmallTalk or TopicKind.Unsafe or TopicKind.OffTopic or TopicKind.Signpost && alone[0].Probability > 0.5) return alone;
        if (alone.Count > 0 && alone[0].Probability > 0.5 && knowledge.Topics.KindOf(alone[0].Topic) == TopicKind.Salary && !holdsNamesOnly) return alone;
        var together = knowledge.Classifier.Classify($"{topic.Title} {masked}").Topics;
        return Mix(alone, together, leaning * ContextWeight);
    }

    private static double Clarity(TopicPrediction prediction) => prediction.InScopeProbability * (prediction.Topics.Count > 0 ? prediction.Topics[0].Probability : 0);

    private static List<TopicScore> Mix(IReadOnlyList<TopicScore> one, IReadOnlyList<TopicScore> other, double share) =>
        [.. one.Select(score => score with { Probability = score.Probability * (1 - share) })
            .Concat(other.Select(score => score with { Probability = score.Probability * share }))
            .GroupBy(score => score.Topic, StringComparer.Ordinal)
            .Select(group => new TopicScore(group.Key, group.Sum(score => score.Probability)))
            .OrderByDescending(score => score.Probability)
            .ThenBy(score => score.Topic, StringComparer.Ordinal)];
}
