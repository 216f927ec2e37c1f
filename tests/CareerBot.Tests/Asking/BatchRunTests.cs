using System.Text.Json;
using CareerBot.Tests.Commands;

namespace CareerBot.Tests.Asking;

public class BatchRunTests
{
    private const string Good = """{"id":"good","question":"which skills does an archivist need"}""";

    [Theory]
    [InlineData("""{"id":"bad",}""", "line 2", "It is no JSON from character 13 on. ")]
    [InlineData("""{"id":"bad","question":"hi" """, "line 2", "Something in it is not closed")]
    [InlineData("""{"id":"bad"}""", "bad", "\"question\" is missing; it must be text in quotes.")]
    [InlineData("""{"id":"bad","question":null}""", "bad", "\"question\" is missing")]
    [InlineData("""{"id":"bad","question":5}""", "bad", "\"question\" must be text in quotes.")]
    [InlineData("""{"id":7,"question":"hi"}""", "7", "\"id\" must be text in quotes.")]
    [InlineData("""{"id":"bad","question":"hi","history":"hi"}""", "bad", "\"history\" must be a list of texts")]
    [InlineData("""{"id":"bad","question":"hi","history":["hi",null]}""", "bad", "\"history\" must be a list of texts")]
    [InlineData("null", "line 2", "It must be one object")]
    public async Task A_bad_line_is_named_with_what_is_wrong_and_the_batch_goes_on(string line, string id, string said)
    {
        var (run, replies) = await RunAsync(Good, line, Good);

        Assert.Equal(1, run.Code);
        Assert.Contains($"(2): The line is no question: {said}", run.Error, StringComparison.Ordinal);
        Assert.Contains($"The line is no question: {said}", Text(replies[1], "text"), StringComparison.Ordinal);
        Assert.DoesNotMatch("System|BytePosition|LineNumber|CareerBot", run.Error);
        Assert.Equal([("good", "answer"), (id, "failed"), ("good", "answer")], replies.Select(reply => (Text(reply, "id"), Text(reply, "outcome"))));
    }

    [Fact]
    public async Task A_question_that_is_not_read_whole_is_named_and_answered()
    {
        var (run, replies) = await RunAsync($$"""{"id":"long","question":"which skills does an archivist need {{new string('?', 1200)}}"}""");

        Assert.Equal((0, 1), (run.Code, replies.Count));
        Assert.Contains("(1): The question has 1,236 characters", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clean_batch_exits_with_0()
    {
        var (run, replies) = await RunAsync(Good, string.Empty, Good);

        Assert.Equal((0, 2), (run.Code, replies.Count));
    }

    [Fact]
    public async Task A_line_without_an_id_is_numbered()
    {
        var (_, replies) = await RunAsync("""{"question":"hello"}""");

        Assert.Equal("line 1", Text(Assert.Single(replies), "id"));
    }

    [Fact]
    public async Task What_was_said_before_is_replayed()
    {
        var (_, replies) = await RunAsync("""{"id":"a","question":"and what does it pay?","history":["which skills does an archivist need"]}""");

        Assert.Equal("salary", Text(Assert.Single(replies), "outcome"));
    }

    private static string? Text(JsonElement reply, string name) => reply.GetProperty(name).GetString();

    private static async Task<(CommandLineRun Run, IReadOnlyList<JsonElement> Replies)> RunAsync(params string[] lines)
    {
        using var knowledge = SomeKnowledge.Create();
        using var folder = SomeKnowledge.Create("in.jsonl", string.Join('\n', lines));
        var output = Path.Join(folder.Directory, "out.jsonl");
        var run = await CommandLineRun.OfAsync("ask", "--batch", Path.Join(folder.Directory, "in.jsonl"), "--out", output, "--knowledge", knowledge.Directory);
        return (run, [.. (await File.ReadAllLinesAsync(output)).Select(line => JsonElement.Parse(line))]);
    }
}
