using System.Text.Json;
using CareerBot.Tests.Commands;

namespace CareerBot.Tests.Asking;

public class BatchRunTests
{
    private const string Good = """{"id":"good","question":"which skills does an archivist need"}""";

    [Theory]
    [InlineData("no json", "line 2")]
    [InlineData("""{"id":"bad"}""", "bad")]
    [InlineData("""{"id":"bad","question":null}""", "bad")]
    [InlineData("null", "line 2")]
    public async Task A_bad_line_is_named_and_the_batch_goes_on(string line, string id)
    {
        var (run, replies) = await RunAsync(Good, line, Good);

        Assert.Equal(1, run.Code);
        Assert.Contains("(2): ", run.Error, StringComparison.Ordinal);
        Assert.Equal([("good", "answer"), (id, "failed"), ("good", "answer")], replies.Select(reply => (Text(reply, "id"), Text(reply, "outcome"))));
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
