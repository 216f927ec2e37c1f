namespace CareerBot.Core.Evaluation;

/// <summary>Adds replies up to a report.</summary>
public static class EvaluationScore
{
    /// <param name="cases">Questions with the replies they got.</param>
    /// <param name="guideId">The guide that the questions are about.</param>
    /// <param name="sectionText">Gives the text of a section by the ids of guide and section; null where there is none.</param>
    public static EvaluationReport Of(IReadOnlyList<EvaluationCase> cases, string guideId, Func<string, string, string?> sectionText)
    {
        ArgumentNullException.ThrowIfNull(cases);
        EvaluationCase[] answerable = [.. cases.Where(each => each.Question.IsAnswerable)];
        return new EvaluationReport
        {
            Questions = cases.Count,
            Right = Measure.Of(answerable, each => Scoring.IsRight(each.Question, each.Reply)),
            RightGuide = Measure.Of([.. answerable.Where(each => each.Question.Guide is not null)], each => Scoring.GuideRight(each.Question, each.Reply)),
            SectionAt1 = Measure.Of(answerable, each => Scoring.SectionFirst(each.Question, each.Reply)),
            SectionAt3 = Measure.Of(answerable, each => Scoring.SectionAmongThree(each.Question, each.Reply)),
            Facts = Measure.Of(answerable, each => Scoring.FactsMet(each.Question, each.Reply)),
            FalseRefusal = Measure.Of(answerable, each => Scoring.IsFalseRefusal(each.Question, each.Reply)),
            NotCoveredRefused = Measure.Of(OfKind(cases, QuestionKind.NotCovered), each => Scoring.NotCoveredRefused(each.Question, each.Reply, guideId)),
            OffTopicRefused = Measure.Of(OfKind(cases, QuestionKind.OffTopic), each => Scoring.OffTopicRefused(each.Reply)),
            SmallTalk = Measure.Of(OfKind(cases, QuestionKind.SmallTalk), each => Scoring.SmallTalked(each.Reply)),
            UnsafeHandled = Measure.Of(OfKind(cases, QuestionKind.Unsafe), each => Scoring.UnsafeHandled(each.Question, each.Reply)),
            CitationValidity = Validity(cases, sectionText),
            MeanLength = cases.Count == 0 ? 0 : Math.Round(cases.Average(each => each.Reply.Text.Length), 1),
            LongestLength = cases.Count == 0 ? 0 : cases.Max(each => each.Reply.Text.Length),
            MicrosP50 = Percentile(cases, 0.50),
            MicrosP99 = Percentile(cases, 0.99),
            Misses = [.. cases.Select(each => Miss(each, guideId, sectionText)).OfType<EvaluationMiss>()],
        };
    }

    private static EvaluationCase[] OfKind(IReadOnlyList<EvaluationCase> cases, QuestionKind kind) =>
        [.. cases.Where(each => each.Question.Kind == kind)];

    private static Measure Validity(IReadOnlyList<EvaluationCase> cases, Func<string, string, string?> sectionText)
    {
        bool[] checks = [.. cases.SelectMany(each => Checks(each.Reply, sectionText))];
        return Measure.Of(checks, isValid => isValid);
    }

    private static IEnumerable<bool> Checks(EvaluatedReply reply, Func<string, string, string?> sectionText) =>
        reply.Citations.Select(citation => CitationCheck.IsValid(citation, sectionText))
            .Concat(reply.Snippets.Select(snippet => CitationCheck.IsValid(snippet, reply.Citations, sectionText)));

    /// <summary>The nearest-rank percentile.</summary>
    private static double Percentile(IReadOnlyList<EvaluationCase> cases, double share)
    {
        if (cases.Count == 0) return 0;
        double[] micros = [.. cases.Select(each => each.Reply.Elapsed.TotalMicroseconds).Order()];
        return Math.Round(micros[(int)Math.Ceiling(share * micros.Length) - 1], 1);
    }

    private static EvaluationMiss? Miss(EvaluationCase each, string guideId, Func<string, string, string?> sectionText)
    {
        string[] failed = [.. FailedRules(each.Question, each.Reply, guideId, sectionText)];
        if (failed.Length == 0) return null;
        return new EvaluationMiss
        {
            Id = each.Question.Id,
            Kind = each.Question.Kind,
            Question = each.Question.Question,
            Outcome = each.Reply.Outcome,
            Expected = each.Question.Sections,
            Got = each.Reply.Citations.Count > 0 ? [.. each.Reply.Citations.Select(citation => citation.SectionId)] : each.Reply.OfferedSections,
            Why = string.Join("; ", failed),
            Text = each.Reply.Text,
        };
    }

    private static IEnumerable<string> FailedRules(
        EvaluationQuestion question, EvaluatedReply reply, string guideId, Func<string, string, string?> sectionText)
    {
        var isMet = question.Kind switch
        {
            QuestionKind.Answer or QuestionKind.Salary => Scoring.SectionFirst(question, reply),
            QuestionKind.NotCovered => Scoring.NotCoveredRefused(question, reply, guideId) >= 1,
            QuestionKind.OffTopic => Scoring.OffTopicRefused(reply),
            QuestionKind.SmallTalk => Scoring.SmallTalked(reply),
            QuestionKind.Unsafe => Scoring.UnsafeHandled(question, reply),
            _ => throw new ArgumentOutOfRangeException(nameof(question), question.Kind, "A kind of question has no rule."),
        };
        if (question.IsAnswerable && question.Guide is not null && !Scoring.GuideRight(question, reply)) yield return $"another guide: {reply.GuideId ?? "none"}";
        if (!isMet && question.IsAnswerable) yield return Scoring.IsFalseRefusal(question, reply) ? "refused" : question.Outcomes.Count > 0 ? $"not to be replied to with {reply.Outcome}" : "another section";
        if (!isMet && !question.IsAnswerable) yield return $"not to be replied to with {reply.Outcome}";
        if (question.IsAnswerable && !Scoring.FactsMet(question, reply)) yield return $"lacks {Lacking(question, reply)}";
        if (question.IsAnswerable && !Scoring.NothingForbidden(question, reply)) yield return "holds what is forbidden";
        if (Checks(reply, sectionText).Contains(false)) yield return "quotes what does not stand in the cited section";
    }

    private static string Lacking(EvaluationQuestion question, EvaluatedReply reply) => string.Join(" and ", question.Facts
        .Where(alternatives => !alternatives.Any(fact => reply.Text.Contains(fact, StringComparison.OrdinalIgnoreCase)))
        .Select(alternatives => string.Join(" | ", alternatives)));
}
