using System.Text.Json;
using System.Text.Json.Nodes;
using CareerBot.Conversations.Asking;
using CareerBot.Core.Answering;
using CareerBot.Teams.Extension;
using CsCheck;
using Microsoft.Extensions.Options;
using NJsonSchema;

namespace CareerBot.Teams.Tests.Extension;

public class QueryTests(SomeAsking asking) : IClassFixture<SomeAsking>
{
    [Fact]
    public async Task Typing_the_beginning_of_a_guide_finds_it_with_what_it_says()
    {
        var result = Results(await AskAsync(Query("guides", "bak"))).Single();

        Assert.Equal("baker → How to become a baker", result?["preview"]?["content"]?["title"]?.GetValue<string>());
        Assert.Contains("https://careers.example.org/guides/baker", result?["content"]?.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_run_proposes_without_anything_typed() =>
        Assert.Single(Results(await AskAsync("""{"commandId":"guides","parameters":[{"name":"initialRun","value":"true"}],"queryOptions":{"skip":0,"count":25}}""")));

    [Fact]
    public async Task A_question_typed_into_the_search_is_answered() =>
        Assert.Contains("Patience with slow dough", (await AskAsync(Query("guides", "which skills does a baker need"))).ToJsonString(), StringComparison.Ordinal);

    [Fact]
    public async Task What_has_been_shown_is_skipped() =>
        Assert.Equal("message", (await AskAsync(Query("guides", "bak", skip: 1)))["composeExtension"]?["type"]?.GetValue<string>());

    [Fact]
    public async Task Nothing_found_is_said_in_words()
    {
        var answer = await AskAsync(Query("salary", "zzzzqqqq"));

        Assert.Equal("message", answer["composeExtension"]?["type"]?.GetValue<string>());
    }

    [Theory]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"commandId":{}}""")]
    [InlineData("""{"commandId":"guides","parameters":"x","queryOptions":[]}""")]
    [InlineData("""{"commandId":"guides","parameters":[null,7,[],{"name":"query"},{"name":"query","value":{}},{"name":"query","value":"\ud800"}]}""")]
    [InlineData("""{"commandId":"guides","parameters":[{"name":"query","value":"bak"}],"queryOptions":{"skip":-5,"count":1e99}}""")]
    [InlineData("""{"commandId":"guides","parameters":[{"name":"query","value":"bak"}],"queryOptions":{"skip":"x","count":"99999999999999"}}""")]
    [InlineData("""{"commandId":"../../etc/passwd","parameters":[{"name":"query","value":"<script>"}]}""")]
    public async Task Hostile_parameters_are_survived(string value) =>
        Assert.NotNull((await AskAsync(value))["composeExtension"]);

    [Fact]
    public void Any_text_typed_is_answered_within_the_limits() => AnyReply.Text.ForAll(typed =>
    {
        var query = ExtensionQuery.Read(Parse(Query("guides", typed, count: 1000)));
        Assert.InRange(query.Typed.Length, 0, ExtensionQuery.LongestTyped);
        Assert.Equal(ExtensionQuery.MostResults, query.Count);
    });

    [Fact]
    public async Task Any_text_typed_breaks_no_search()
    {
        foreach (var typed in new[] { "\ud800", "*:*", "title:(", "<b>", new string('a', 5000), "[1]", "{{DATE(2017-02-14T06:08:39Z)}}" })
        {
            Assert.NotNull(await AskAsync(Query("salary", typed)));
            Assert.NotNull(await AskAsync(Query("guides", typed)));
        }
    }

    [SharedFact("reference/schemas/adaptive-card-schema-1.5.json")]
    public async Task A_card_for_the_compose_box_is_valid()
    {
        var schema = await JsonSchema.FromFileAsync(RepositoryRoot.Shared("reference/schemas/adaptive-card-schema-1.5.json"));

        Assert.All(Results(await AskAsync(Query("guides", "baker"))), result => Assert.Empty(schema.Validate(result?["content"]?.ToJsonString() ?? "null")));
    }

    private static string Query(string command, string typed, int skip = 0, int count = 25) => new JsonObject
    {
        ["commandId"] = command,
        ["parameters"] = new JsonArray(new JsonObject { ["name"] = "query", ["value"] = typed }),
        ["queryOptions"] = new JsonObject { ["skip"] = skip, ["count"] = count },
    }.ToJsonString();

    private static IEnumerable<JsonNode?> Results(JsonNode answer) => answer["composeExtension"]?["attachments"]?.AsArray() ?? [];

    private static JsonElement Parse(string json) => SomeActivity.Parse(json);

    private async Task<JsonNode> AskAsync(string value)
    {
        var invoke = new QueryInvoke(
            new SalarySearch(asking.Assistant, asking.Responder, SomeReplies.Charts()),
            new GuideSearch(asking.Assistant, asking.Responder, Options.Create(new AssistantOptions { PublicUrl = SomeReplies.PublicUrl })),
            new Readiness(Task.CompletedTask, TimeProvider.System));
        var answer = await invoke.HandleAsync(SomeActivity.WithValue(value), default);
        Assert.Equal(200, answer.Status);
        return answer.Body ?? throw new InvalidOperationException("The answer has no body.");
    }
}
