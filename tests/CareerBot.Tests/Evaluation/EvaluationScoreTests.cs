using CareerBot.Core.Evaluation;
using CareerBot.Core.Rendering;
using CareerBot.Core.Replies;

namespace CareerBot.Tests.Evaluation;

public class EvaluationScoreTests
{
    [Fact]
    public void Shares_count_only_the_questions_of_their_kind()
    {
        var report = Score(
            new EvaluationCase(Some.Question(), Some.Evaluated(OutcomeName.Answer) with { Citations = [Some.Citation()] }),
            new EvaluationCase(Some.Question(), Some.Evaluated(OutcomeName.NoAnswer)),
            new EvaluationCase(Some.Question(QuestionKind.SmallTalk), Some.Evaluated(OutcomeName.SmallTalk)));

        Assert.Equal((0.5, 0.5, 1.0), (report.Right.Share, report.FalseRefusal.Share, report.SmallTalk.Share));
    }

    [Fact]
    public void The_right_guide_is_counted_where_a_question_names_one()
    {
        var asked = Some.Question() with { Guide = "archivist" };

        var report = Score(
            new EvaluationCase(asked, Some.Evaluated(OutcomeName.Answer) with { GuideId = "archivist" }),
            new EvaluationCase(asked, Some.Evaluated(OutcomeName.NoAnswer) with { GuideId = "curator" }),
            new EvaluationCase(asked, Some.Evaluated(OutcomeName.NoAnswer)),
            new EvaluationCase(Some.Question(), Some.Evaluated(OutcomeName.Answer)));

        Assert.Equal(new Measure(1, 3), report.RightGuide);
    }

    [Fact]
    public void A_measure_of_nothing_has_no_share() => Assert.Null(Score().Right.Share);

    [Fact]
    public void A_snippet_stands_in_its_section_with_white_space_folded() =>
        Assert.Equal(1.0, Score(Quoting("Care  for\npaper.")).CitationValidity.Share);

    [Fact]
    public void A_snippet_that_stands_nowhere_is_invalid() =>
        Assert.Equal(0.0, Score(Quoting("Care for people.")).CitationValidity.Share);

    [Fact]
    public void A_snippet_without_a_citation_is_invalid()
    {
        var reply = Some.Evaluated(OutcomeName.Answer) with { Snippets = [new Snippet("Care for paper.", 3)] };

        Assert.Equal(0.0, Score(new EvaluationCase(Some.Question(), reply)).CitationValidity.Share);
    }

    [Fact]
    public void Percentiles_are_of_the_nearest_rank()
    {
        EvaluationCase[] cases = [.. Enumerable.Range(1, 100).Select(micros =>
            new EvaluationCase(Some.Question(), Some.Evaluated(OutcomeName.Answer) with { Elapsed = TimeSpan.FromMicroseconds(micros) }))];

        var report = Score(cases);

        Assert.Equal((50.0, 99.0), (report.MicrosP50, report.MicrosP99));
    }

    [Fact]
    public void A_miss_says_which_facts_are_lacking()
    {
        var question = Some.Question() with { Facts = [["two years", "2 years"]] };

        var report = Score(new EvaluationCase(question, Some.Evaluated(OutcomeName.Answer) with { Citations = [Some.Citation()] }));

        Assert.Equal("lacks two years | 2 years", Assert.Single(report.Misses).Why);
    }

    private static EvaluationCase Quoting(string snippet) =>
        new(Some.Question(), Some.Evaluated(OutcomeName.Answer) with { Citations = [Some.Citation(snippet: snippet)] });

    private static EvaluationReport Score(params EvaluationCase[] cases) =>
        EvaluationScore.Of(cases, Some.GuideId, (_, section) => section == "skills" ? "First. Care for paper. Last." : null);
}
