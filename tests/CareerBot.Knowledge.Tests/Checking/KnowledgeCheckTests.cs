using System.Text;
using CareerBot.Core.Salaries;
using CareerBot.Core.Understanding;
using CareerBot.Core.Understanding.Occupations;
using CareerBot.Knowledge.Checking;
using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Tests.Checking;

public class KnowledgeCheckTests
{
    private const string FaqGuide = """
        # Nurse

        ## FAQ

        ### How much do nurses earn?

        Enough.

        ### What about nights?

        Some.
        """;

    /// <summary>Most guides here have no title, since they are about something else.</summary>
    private const string Untitled = "guide-untitled";

    private static readonly (string Path, string Text) Plain = ("guides/nurse.md", "# Nurse\n\nText.");

    private static readonly KnownNames Known = new(
        new Gazetteer(new Dictionary<string, PlaceName> { ["indiana"] = new("Indiana", true), ["hoosier state"] = new("Indiana", true), ["gary"] = new("Indiana", false) }, new Dictionary<string, PlaceName>()),
        new WageTables(new WageParts { Occupations = [new Core.Salaries.OccupationTitle("29-1141", "Registered Nurses")], Replaced = new Dictionary<int, int> { [291111] = 291141 } }),
        new OccupationNames(new OccupationNameList { Titles = new Dictionary<int, Core.Salaries.OccupationTitle> { [551011] = new("55-1011", "Air Crew Officers") } }));

    private static readonly DateOnly Today = new(2026, 11, 30);

    [Fact]
    public void A_plain_guide_has_no_problems() => Assert.Empty(Run(("guides/nurse.md", "# Nurse\n\nText.\n\n## Pay\n\nGood [pay](#pay), [more](https://bls.gov/x?y=1#z), [mail](mailto:a@b.org).\n")));

    [Theory]
    [InlineData("guide-id-twice", 1, "# Nurse\n\nText.")]
    public void Two_guides_with_one_id_are_an_error(string code, int line, string text) =>
        AssertProblem(code, line, ProblemSeverity.Error, Run(("guides/a/nurse.md", text), ("guides/b/nurse.md", text)));

    [Theory]
    [InlineData("default-guide-twice", 2, "---\ndefault: true\ntitle: Nurse\n---\n\nText.")]
    public void Two_default_guides_are_a_slip(string code, int line, string text) =>
        AssertProblem(code, line, ProblemSeverity.Warning, Run(("guides/nurse.md", text), ("guides/baker.md", text)));

    [Theory]
    [InlineData("section-id-twice", 5, ProblemSeverity.Error, "## A {#a}\n\nText.\n\n## B {#a}\n\nText.")]
    [InlineData("section-id-missing", 5, ProblemSeverity.Hint, "## A {#a}\n\nText.\n\n## B\n\nText.")]
    [InlineData("section-empty", 5, ProblemSeverity.Warning, "## A\n\nText.\n\n## B\n\n## C\n\nText.")]
    [InlineData("section-empty", 5, ProblemSeverity.Warning, "## A\n\nText.\n\n## B\n\n![picture](x.png)")]
    [InlineData("notes-unused", 1, ProblemSeverity.Warning, "## A\n<!--\nphrasings:\n- x\n-->\n\n### B\n\nText.")]
    [InlineData("heading-empty", 3, ProblemSeverity.Warning, "# A\n\n##\n\nText.")]
    [InlineData("phrasing-in-two-sections", 10, ProblemSeverity.Warning, "## A\n<!--\nphrasings:\n- How much?\n-->\nText.\n## B\n<!--\nphrasings:\n- how MUCH\n-->\n\nText.")]
    [InlineData("phrasing-twice", 5, ProblemSeverity.Hint, "## A\n<!--\nphrasings:\n- How much?\n- how MUCH\n-->\n\nText.")]
    [InlineData("faq-twice", 5, ProblemSeverity.Warning, "## How much do nurses earn?\n\nText.\n\n## How much does a nurse earn?\n\nText.")]
    [InlineData("faq-twice", 9, ProblemSeverity.Warning, "# N\n\n## FAQs\n\n### Night shift work\n\nText.\n\n### The night shift work\n\nText.")]
    [InlineData("link-broken", 1, ProblemSeverity.Warning, "See [pay](#pya).\n\n## Pay\n\nText.")]
    [InlineData("link-broken", 1, ProblemSeverity.Warning, "See [pay](other.md#pay).\n\n# Nurse")]
    [InlineData("link-malformed", 1, ProblemSeverity.Warning, "See [pay](www.bls.gov).\n\n# Nurse")]
    [InlineData("link-malformed", 1, ProblemSeverity.Warning, "See [pay](https://bls).\n\n# Nurse")]
    [InlineData("link-malformed", 1, ProblemSeverity.Warning, "See [pay](htps://bls.gov).\n\n# Nurse")]
    [InlineData("link-malformed", 1, ProblemSeverity.Warning, "See [pay](javascript:alert).\n\n# Nurse")]
    [InlineData("link-broken", 1, ProblemSeverity.Warning, "See [pay]().\n\n# Nurse")]
    [InlineData("amount-without-source", 3, ProblemSeverity.Warning, "# Nurse\n\nThey earn $50,000.")]
    [InlineData("amount-without-source", 5, ProblemSeverity.Warning, "# Nurse\n\nText.\n\n- up to $50 an hour")]
    [InlineData(Untitled, 1, ProblemSeverity.Warning, "Nurses help people.")]
    [InlineData(Untitled, 1, ProblemSeverity.Warning, "## What a nurse does\n\nNurses help people.")]
    [InlineData(Untitled, 1, ProblemSeverity.Warning, "---\nid: nurse\n---\n\n## What a nurse does\n\nNurses help people.")]
    [InlineData("default-guide", 2, ProblemSeverity.Warning, "---\ndefault: perhaps\ntitle: Nurse\n---\n\nText.")]
    [InlineData("guide-old", 2, ProblemSeverity.Warning, "---\nupdated: 2024-11-29\ntitle: Nurse\n---\n\nText.")]
    public void A_slip_in_a_guide_is_found_in_its_line(string code, int line, ProblemSeverity severity, string text) =>
        AssertProblem(
            code,
            line,
            severity,
            [.. Run(("guides/nurse.md", text)).Where(problem => problem.Code == code || problem.Code != Untitled)]);

    [Theory]
    [InlineData("---\nupdated: 2024-11-30\ntitle: Nurse\n---\n\nText.")]
    [InlineData("---\nsource: BLS\ntitle: Nurse\n---\n\nThey earn $50,000.")]
    [InlineData("## How much do nurses earn?\n\nText.\n\n## When do nurses earn more?\n\nText.")]
    public void What_is_right_is_not_reported(string text) =>
        Assert.DoesNotContain(Run(("guides/nurse.md", text)), problem => problem.Code != Untitled);

    [Fact]
    public void A_long_heading_is_reported() =>
        AssertProblem("heading-long", 1, ProblemSeverity.Warning, Run(("guides/nurse.md", $"# {new string('h', 101)}\n\nText.")));

    [Fact]
    public void Links_to_sections_of_other_guides_are_followed()
    {
        var problems = Run(
            ("guides/a/nurse.md", "See [it](../chef.md#pay), [all](../chef.md) and [not](../chef.md#nights).\n\n# Nurse"),
            ("guides/chef.md", "---\ntitle: Chef\n---\n\n## Pay {#pay}\n\nText."));

        Assert.Contains("'../chef.md#nights'", Assert.Single(problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pay_figure_without_source_and_date_is_an_error()
    {
        var problems = Run(("guides/nurse.md", "---\nsalary:\n- {statistic: median, amount: 1, period: year, place: Ohio}\ntitle: Nurse\n---\n\nText."));

        Assert.Equal(["salary-date", "salary-source"], problems.Select(problem => problem.Code).Order());
    }

    [Fact]
    public void A_folder_without_a_guide_is_an_error() => AssertProblem("no-guide", 0, ProblemSeverity.Error, Run([], []));

    [Theory]
    [InlineData("Indiana")]
    [InlineData("United States")]
    public void A_place_with_a_name_is_right(string place) => Assert.Empty(RunFigure($"amount: 50000, period: year, place: {place}"));

    [Theory]
    [InlineData("Atlantis", "places.txt")]
    [InlineData("Gary", "places.txt")]
    [InlineData("Indianna", "'place: Indiana'")]
    [InlineData("indiana", "'place: Indiana'")]
    [InlineData("Hoosier State", "'place: Indiana'")]
    public void A_place_that_figures_are_not_found_by_is_a_slip(string place, string remedy)
    {
        var problems = RunFigure($"amount: 50000, period: year, place: {place}");

        AssertProblem("place-unknown", 4, ProblemSeverity.Warning, problems);
        Assert.Contains(remedy, problems[0].Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("amount: 5, period: year", "$5 a year")]
    [InlineData("amount: 90000000, period: year", "$90,000,000 a year")]
    [InlineData("amount: 50250, period: hour", "$50,250 an hour")]
    [InlineData("low: 30000, high: 5000000, period: year", "$5,000,000 a year")]
    public void An_amount_that_nobody_earns_is_a_slip(string amount, string said)
    {
        var problems = RunFigure($"{amount}, place: Indiana");

        AssertProblem("salary-absurd", 4, ProblemSeverity.Warning, problems);
        Assert.Contains(said, problems[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("amount: 2.13, period: hour")]
    [InlineData("amount: 1500, period: month")]
    [InlineData("amount: 5000000, period: year, currency: JPY")]
    public void What_somebody_earns_is_right(string amount) => Assert.Empty(RunFigure($"{amount}, place: Indiana"));

    [Theory]
    [InlineData("29-1141")]
    [InlineData("29-1141.00")]
    [InlineData("29-1111")]
    [InlineData("55-1011")]
    [InlineData("55-1010")]
    public void A_code_that_some_list_holds_is_right(string code) => Assert.Empty(RunKnown($"---\nsoc: {code}\ntitle: Nurse\n---\n\nText."));

    [Fact]
    public void A_code_that_no_list_holds_is_a_slip() =>
        AssertProblem("soc-unknown", 2, ProblemSeverity.Warning, RunKnown("---\nsoc: [29-1141, 99-9999]\ntitle: Nurse\n---\n\nText."));

    [Fact]
    public void A_topic_that_does_not_exist_is_an_error_with_the_one_that_was_meant()
    {
        var problems = Run(
            [("guides/nurse.md", "# N\n## Pay\n<!--\ntopics: [pay-top, pya-top]\n-->\n\nText.")],
            [("topics/pay-top.md", Topic(20))]);

        AssertProblem("topic-unknown", 4, ProblemSeverity.Error, problems);
        Assert.Equal("Did you mean 'pay-top'?", problems[0].Remedy);
    }

    [Fact]
    public void A_topic_needs_twenty_utterances() =>
        AssertProblem("topic-few-utterances", 1, ProblemSeverity.Warning, Run([Plain], [("topics/pay.md", Topic(19))]));

    [Fact]
    public void An_utterance_belongs_to_one_topic()
    {
        var problems = Run([Plain], [("topics/a.md", Topic(20) + "- How much?\n"), ("topics/b.md", Topic(20, "other") + "- how MUCH\n")]);

        AssertProblem("utterance-in-two-topics", 26, ProblemSeverity.Warning, problems);
        Assert.Equal("topics/b.md", problems[0].Path);
    }

    [Fact]
    public void A_near_topic_must_exist() =>
        AssertProblem("topic-unknown", 3, ProblemSeverity.Error, Run([Plain], [("topics/a.md", Topic(20).Replace("---\n\n", "near: [nowhere]\n---\n\n", StringComparison.Ordinal))]));

    [Fact]
    public void A_question_that_does_not_find_itself_is_reported()
    {
        string? Ask(string guide, string question) => question.Contains("earn", StringComparison.Ordinal) ? "how-much-do-nurses-earn" : "overview";

        var problems = KnowledgeCheck.Run(Contents([("guides/nurse.md", FaqGuide)], []), Today, ask: Ask);

        AssertProblem("faq-not-found", 9, ProblemSeverity.Warning, problems);
    }

    [Fact]
    public void Every_message_and_remedy_is_a_sentence()
    {
        var problems = Run(("guides/a.md", "---\nid: X y\nupdated: 2001-01-01\nlayout: x\nsalary: [x]\n---\n\n## A {#a}\n\n$5 [x](#y)\n\n## B {#a}\n\n## C\n"), ("guides/b.md", "---\na: b: c\n---"));

        Assert.NotEmpty(problems);
        Assert.All(problems, problem => Assert.Matches(@"^['A-Z].*[.?]$", problem.Message));
        Assert.All(problems, problem => Assert.Matches(@"^[A-Z].*[.?)]$", problem.Remedy));
    }

    private static void AssertProblem(string code, int line, ProblemSeverity severity, IReadOnlyList<KnowledgeProblem> problems)
    {
        var problem = Assert.Single(problems);
        Assert.Equal((code, line, severity), (problem.Code, problem.Line, problem.Severity));
    }

    private static IReadOnlyList<KnowledgeProblem> RunFigure(string entries) =>
        RunKnown($"---\ntitle: Nurse\nsalary:\n- {{statistic: {(entries.StartsWith("low", StringComparison.Ordinal) ? "range" : "median")}, {entries}, as_of: 2025, source: BLS}}\n---\n\nText.");

    private static IReadOnlyList<KnowledgeProblem> RunKnown(string guide) => KnowledgeCheck.Run(Contents([("guides/nurse.md", guide)], []), Today, Known);

    private static IReadOnlyList<KnowledgeProblem> Run(params (string Path, string Text)[] guides) => Run(guides, []);

    private static IReadOnlyList<KnowledgeProblem> Run((string Path, string Text)[] guides, (string Path, string Text)[] topics) => KnowledgeCheck.Run(Contents(guides, topics), Today);

    private static KnowledgeContents Contents((string Path, string Text)[] guides, (string Path, string Text)[] topics) => new()
    {
        Guides = [.. guides.Select(guide => GuideReader.Read(guide.Path, Encoding.UTF8.GetBytes(guide.Text)))],
        Topics = [.. topics.Select(topic => TopicReader.Read(topic.Path, Encoding.UTF8.GetBytes(topic.Text)))],
    };

    private static string Topic(int utterances, string word = "pay") =>
        "---\nkind: career\n---\n\n## Utterances\n" + string.Concat(Enumerable.Range(0, utterances).Select(number => $"- {word} {number}\n"));
}
