using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace CareerBot.Tests.Web;

[Collection(RunningHostTests.Name)]
public class PrivacyPageTests(RunningHost host)
{
    [Fact]
    public async Task The_page_shows_every_field_in_the_frame_of_the_host()
    {
        var page = await host.Client.GetStringAsync(new Uri("/privacy", UriKind.Relative));

        Assert.Contains("<title>What CareerBot keeps of people – CareerBot</title>", page, StringComparison.Ordinal);
        Assert.Contains("<nav aria-label=\"Site\">", page, StringComparison.Ordinal);
        Assert.All(["conversation.subject", "vote.user", "turn.key", "setting.mode", "OccupationCode", "forget me"], field => Assert.Contains(field, WebUtility.HtmlDecode(page), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_wants_to_be_forgotten_on_the_page_has_the_browser_cleared()
    {
        using var response = await host.Client.PostAsync(new Uri("/api/forget", UriKind.Relative), null);
        var body = await response.Content.ReadFromJsonAsync<JsonElement>();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("\"storage\"", response.Headers.GetValues("Clear-Site-Data").Single());
        Assert.Equal(JsonValueKind.Null, body.GetProperty("conversation").ValueKind);
        Assert.Contains("browser", body.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_words_do_the_same_and_end_the_conversation()
    {
        var begun = await AskAsync("which skills does an archivist need", null);
        Assert.Equal(JsonValueKind.String, begun.Body.GetProperty("conversation").ValueKind);

        var forgotten = await AskAsync("forget me", begun.Body.GetProperty("conversation").GetString());

        Assert.Equal(("small_talk", "forget-me"), (forgotten.Body.GetProperty("outcome").GetString(), forgotten.Body.GetProperty("intent").GetString()));
        Assert.Equal(JsonValueKind.Null, forgotten.Body.GetProperty("conversation").ValueKind);
        Assert.True(forgotten.Clears);
        Assert.False(begun.Clears);
    }

    [Fact]
    public async Task Whoever_asks_what_is_kept_reads_it_from_the_notice()
    {
        var told = await AskAsync("are you recording this", null);

        Assert.Contains("CareerBot keeps no message and no name.", told.Body.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    private async Task<(JsonElement Body, bool Clears)> AskAsync(string question, string? conversation)
    {
        using var response = await host.Client.PostAsJsonAsync(new Uri("/api/ask", UriKind.Relative), new { question, conversation });
        return (await response.Content.ReadFromJsonAsync<JsonElement>(), response.Headers.Contains("Clear-Site-Data"));
    }
}
