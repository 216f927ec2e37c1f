using System.Text.Json;
using CareerBot.TestKit;

namespace CareerBot.Tests.Commands;

public class CommandLineTests
{
    [Theory]
    [InlineData("ask")]
    [InlineData("ask", "hi", "--batch", "x.jsonl")]
    [InlineData("ask", "hi", "--out", "x.jsonl")]
    [InlineData("ask", "hi", "--knowledge", "/unheard/of")]
    [InlineData("ask", "--batch", "/unheard/of.jsonl")]
    [InlineData("eval", "/unheard/of.jsonl")]
    [InlineData("topics", "eval", "--train", "/unheard/of.jsonl", "--test", "/unheard/of.jsonl")]
    [InlineData("topics", "eval")]
    [InlineData("knowledge", "check", "--knowledge", "/unheard/of")]
    [InlineData("--urls", "http://localhost:99999")]
    [InlineData("--urls", "localhost")]
    [InlineData("--knowledge", "/unheard/of")]
    [InlineData("frobnicate")]
    [InlineData("salary")]
    [InlineData("salary", "nurse", "--level", "godlike")]
    [InlineData("salary", "nurse", "--period", "decade")]
    [InlineData("compare", "nurse")]
    [InlineData("ask", "")]
    [InlineData("ask", "  ", "")]
    public async Task Bad_usage_exits_with_2_and_says_why(params string[] args)
    {
        var run = await CommandLineRun.OfAsync(args);

        Assert.Equal(2, run.Code);
        Assert.NotEmpty(run.Error);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData()]
    [InlineData("ask")]
    [InlineData("chat")]
    [InlineData("eval")]
    [InlineData("topics")]
    [InlineData("topics", "eval")]
    [InlineData("knowledge")]
    [InlineData("knowledge", "check")]
    [InlineData("teams")]
    [InlineData("teams", "package")]
    [InlineData("doctor")]
    [InlineData("salary")]
    [InlineData("compare")]
    public async Task Every_help_ends_with_an_example(params string[] verb)
    {
        var run = await CommandLineRun.OfAsync([.. verb, "--help"]);

        Assert.Equal(0, run.Code);
        Assert.Contains($"Example:\n  {string.Join(' ', ["careerbot", .. verb])}", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_is_answered_and_its_source_named()
    {
        using var knowledge = SomeKnowledge.Create();

        var run = await CommandLineRun.OfAsync("ask", "which skills does an archivist need", "--knowledge", knowledge.Directory);

        Assert.Equal(0, run.Code);
        Assert.Contains("[1] How to become an archivist › Skills you need", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_record_of_a_reply_has_the_documented_members()
    {
        using var knowledge = SomeKnowledge.Create();

        var run = await CommandLineRun.OfAsync("ask", "which skills does an archivist need", "--json", "--knowledge", knowledge.Directory);

        using var record = JsonDocument.Parse(run.Output);
        string[] names = [.. record.RootElement.EnumerateObject().Select(member => member.Name)];
        Assert.Equal(["id", "intent", "outcome", "text", "citations", "choices", "confidence", "micros"], names);
        string[] citation = [.. record.RootElement.GetProperty("citations")[0].EnumerateObject().Select(member => member.Name)];
        Assert.Subset(citation.ToHashSet(), new HashSet<string> { "number", "guide", "section", "heading", "snippet", "url" });
    }

    [Fact]
    public async Task An_explanation_says_what_was_decided()
    {
        using var knowledge = SomeKnowledge.Create();

        var run = await CommandLineRun.OfAsync("ask", "which skills does an archivist need", "--explain", "--knowledge", knowledge.Directory);

        Assert.Contains("decision:", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no option --explan. Did you mean --explain?", "ask", "--explan", "which skills does an archivist need")]
    [InlineData("There is no option --plcae. Did you mean --place?", "salary", "nurse", "--plcae=Ohio")]
    [InlineData("There is no option -x. Text", "ask", "-x", "hi")]
    [InlineData("There is no option --knowlege. Did you mean --knowledge?", "--knowlege", "x")]
    [InlineData("There is no option --jsn. Did you mean --json?", "knowledge", "check", "--jsn")]
    public async Task A_mistyped_option_is_not_asked(string said, params string[] args)
    {
        var run = await CommandLineRun.OfAsync(args);

        Assert.Equal((2, string.Empty), (run.Code, run.Output));
        Assert.StartsWith(said, run.Error, StringComparison.Ordinal);
        Assert.Contains("--help", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ask", "--batch")]
    [InlineData("ask", "hi", "--history")]
    [InlineData("ask", "hi", "--guide")]
    [InlineData("--urls")]
    [InlineData("salary", "nurse", "--place")]
    public async Task An_option_without_its_value_is_wrong_usage(params string[] args)
    {
        var run = await CommandLineRun.OfAsync(args);

        Assert.Equal(2, run.Code);
        Assert.Contains(args[^1], run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ask", "--explan which skills does an archivist need")]
    [InlineData("ask", "--", "--explan", "which skills does an archivist need")]
    public async Task Text_may_begin_with_a_hyphen(params string[] args)
    {
        using var knowledge = SomeKnowledge.Create();

        Assert.Equal(0, (await CommandLineRun.OfAsync([args[0], "--knowledge", knowledge.Directory, .. args[1..]])).Code);
    }

    [Fact]
    public async Task A_blank_question_is_called_blank() =>
        Assert.Contains("The question is blank.", (await CommandLineRun.OfAsync("ask", " ")).Error, StringComparison.Ordinal);

    [Fact]
    public async Task A_question_that_is_not_read_whole_is_answered_with_a_remark()
    {
        using var knowledge = SomeKnowledge.Create();

        var run = await CommandLineRun.OfAsync("ask", $"which skills does an archivist need {new string('?', 10_000)}", "--knowledge", knowledge.Directory);

        Assert.Equal(0, run.Code);
        Assert.Contains("The question has 10,036 characters; only the first and the last 600 were read.", run.Error, StringComparison.Ordinal);
        Assert.Contains("Patience with long lists", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("archivst", "Did you mean \"archivist\"?")]
    [InlineData("nope", "The guides: archivist.")]
    public async Task A_guide_that_does_not_exist_is_refused_with_those_that_do(string id, string said)
    {
        using var knowledge = SomeKnowledge.Create();
        using var file = SomeKnowledge.Create("in.jsonl", """{"id":"a","question":"hi","kind":"small_talk"}""");

        var asked = await CommandLineRun.OfAsync("ask", "hi", "--guide", id, "--knowledge", knowledge.Directory);
        var scored = await CommandLineRun.OfAsync("eval", Path.Join(file.Directory, "in.jsonl"), "--guide", id, "--knowledge", knowledge.Directory);

        Assert.All([asked, scored], run => Assert.Equal((2, string.Empty), (run.Code, run.Output)));
        Assert.All([asked, scored], run => Assert.Contains(said, run.Error, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_question_may_begin_with_an_at_sign()
    {
        using var knowledge = SomeKnowledge.Create();

        Assert.Equal(0, (await CommandLineRun.OfAsync("ask", "@everyone hi", "--knowledge", knowledge.Directory)).Code);
    }

    [Fact]
    public async Task An_empty_knowledge_folder_is_a_problem()
    {
        using var knowledge = SomeKnowledge.Empty();

        var run = await CommandLineRun.OfAsync("ask", "hi", "--knowledge", knowledge.Directory);

        Assert.Equal(1, run.Code);
        Assert.Contains("knowledge check", run.Error, StringComparison.Ordinal);
        var check = await CommandLineRun.OfAsync("knowledge", "check", "--knowledge", knowledge.Directory);
        Assert.Equal(1, check.Code);
        Assert.StartsWith("guides: error: There is no guide", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chat_in_a_pipe_takes_a_line_and_gives_a_reply()
    {
        using var knowledge = SomeKnowledge.Create();

        var run = await CommandLineRun.WithInputAsync("/why\nwhich skills does an archivist need\n/why\n/quit\nhello\n", "chat", "--knowledge", knowledge.Directory);

        Assert.Equal(0, run.Code);
        Assert.Contains("no reply to explain yet", run.Output, StringComparison.Ordinal);
        Assert.Contains("Patience with long lists", run.Output, StringComparison.Ordinal);
        Assert.Contains("understood:", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Hi!", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_command_in_a_chat_is_not_asked()
    {
        using var knowledge = SomeKnowledge.Create();

        var run = await CommandLineRun.WithInputAsync("/foo\n/explain it\n", "chat", "--knowledge", knowledge.Directory);

        Assert.Equal(
            "/foo is no command. /why explains the last reply, /quit ends.\n/explain is no command. /why explains the last reply, /quit ends.\n",
            run.Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task A_number_in_a_chat_picks_a_choice()
    {
        var run = await CommandLineRun.WithInputAsync("nurse vs doctor\n2\n", "chat", "--knowledge", RepositoryRoot.Knowledge);

        Assert.Contains("2. Family Medicine Physicians", run.Output, StringComparison.Ordinal);
        Assert.Contains("Registered Nurses and Family Medicine Physicians, side by side", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_guide_fails_the_check_with_file_and_line()
    {
        using var knowledge = SomeKnowledge.Create("guides/broken.md", "---\ntitle: [unclosed\n---\n\n## A\n\nText.\n");

        var run = await CommandLineRun.OfAsync("knowledge", "check", "--knowledge", knowledge.Directory);

        Assert.Equal(1, run.Code);
        Assert.Matches(@"guides/broken\.md\(\d+\): error: ", run.Output);
    }

    [Fact]
    public async Task The_problems_of_a_check_come_as_json_too()
    {
        using var knowledge = SomeKnowledge.Create("guides/broken.md", "---\ntitle: [unclosed\n---\n\n## A\n\nText.\n");

        var run = await CommandLineRun.OfAsync("knowledge", "check", "--json", "--knowledge", knowledge.Directory);

        using var problems = JsonDocument.Parse(run.Output);
        Assert.Equal("guides/broken.md", problems.RootElement[0].GetProperty("path").GetString());
    }

    [Fact]
    public async Task Topics_are_learnt_from_one_file_and_measured_on_another()
    {
        using var folder = SomeKnowledge.Create("train.jsonl", string.Join('\n', Enumerable.Range(0, 40).Select(i =>
            i % 2 == 0 ? $"{{\"text\":\"what is the pay number {i}\",\"intent\":\"pay\"}}" : $"{{\"text\":\"which skill is needed {i}\",\"intent\":\"skills\"}}")));
        var file = Path.Join(folder.Directory, "train.jsonl");

        var run = await CommandLineRun.OfAsync("topics", "eval", "--train", file, "--test", file);

        Assert.Equal(0, run.Code);
        Assert.Contains(" of 40)", run.Output, StringComparison.Ordinal);
    }
}
