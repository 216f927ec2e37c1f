using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace CareerBot.Tests.Web;

[Collection(RunningHostTests.Name)]
public class AskEndpointTests(RunningHost host)
{
    [Fact]
    public async Task A_question_is_answered_with_a_citation_of_the_heading()
    {
        var reply = await AskAsync("which skills does an archivist need");

        Assert.Equal("answer", reply.GetProperty("outcome").GetString());
        Assert.Equal("/guides/archivist#skills", reply.GetProperty("citations")[0].GetProperty("url").GetString());
    }

    [Fact]
    public async Task A_conversation_is_handed_back_and_accepted_again()
    {
        var first = await AskAsync("which skills does an archivist need");
        var response = await PostAsync(new { question = "and what does it pay?", conversation = first.GetProperty("conversation").GetString() });

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public async Task An_empty_question_is_turned_away(string question) =>
        await AssertProblemAsync(await PostAsync(new { question }), HttpStatusCode.BadRequest, "empty");

    [Fact]
    public async Task A_question_of_10000_characters_is_turned_away() =>
        await AssertProblemAsync(await PostAsync(new { question = new string('a', 10_000) }), HttpStatusCode.BadRequest, "10000 characters");

    [Theory]
    [InlineData("{\"question\":")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"question\":null}")]
    [InlineData("{\"question\":7}")]
    public async Task A_body_that_is_no_question_is_turned_away(string body) =>
        await AssertProblemAsync(await PostTextAsync(body, "application/json"), HttpStatusCode.BadRequest, "JSON");

    [Fact]
    public async Task Another_content_type_is_turned_away() =>
        await AssertProblemAsync(await PostTextAsync("{\"question\":\"hi\"}", "text/plain"), HttpStatusCode.UnsupportedMediaType, "application/json");

    [Fact]
    public async Task A_body_over_16_KB_is_turned_away() =>
        await AssertProblemAsync(await PostAsync(new { question = new string('a', 20_000) }), HttpStatusCode.RequestEntityTooLarge, "16 KB");

    [Theory]
    [InlineData("not base64!")]
    [InlineData("bnVsbA")]
    [InlineData("e30x")]
    public async Task A_conversation_that_we_did_not_make_is_turned_away(string conversation) =>
        await AssertProblemAsync(await PostAsync(new { question = "hi", conversation }), HttpStatusCode.BadRequest, "conversation");

    [Fact]
    public async Task An_endless_conversation_is_turned_away() =>
        await AssertProblemAsync(await PostAsync(new { question = "hi", conversation = new string('A', 8000) }), HttpStatusCode.BadRequest, "conversation");

    [Fact]
    public async Task An_unknown_guide_is_turned_away() =>
        await AssertProblemAsync(await PostAsync(new { question = "hi", guide = "../../etc" }), HttpStatusCode.BadRequest, "guide");

    [Theory]
    [InlineData("the of and to")]
    [InlineData("😀🎉👩‍🚀")]
    [InlineData("?!…---")]
    [InlineData("\u0001\u0007\u001b[31m")]
    [InlineData("\u200b\u200d\u202eabc")]
    [InlineData("title:* AND (")]
    [InlineData("<script>alert(1)</script> **bold**")]
    [InlineData("@everyone free nitro")]
    [InlineData("\ud800")]
    public async Task No_text_breaks_the_assistant(string question) =>
        Assert.NotEqual("failed", (await AskAsync(question)).GetProperty("outcome").GetString());

    private static async Task AssertProblemAsync(HttpResponseMessage response, HttpStatusCode status, string detail)
    {
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Contains(detail, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    private async Task<JsonElement> AskAsync(string question)
    {
        var response = await PostAsync(new { question });
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    private Task<HttpResponseMessage> PostAsync(object body) => host.Client.PostAsJsonAsync("/api/ask", body);

    private async Task<HttpResponseMessage> PostTextAsync(string body, string type)
    {
        using var content = new StringContent(body, Encoding.UTF8, type);
        return await host.Client.PostAsync(new Uri("/api/ask", UriKind.Relative), content);
    }
}
