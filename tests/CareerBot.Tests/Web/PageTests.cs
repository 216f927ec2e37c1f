using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace CareerBot.Tests.Web;

[Collection(RunningHostTests.Name)]
public class PageTests(RunningHost host)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/careerbot.js")]
    [InlineData("/guides/archivist")]
    [InlineData("/nowhere")]
    public async Task Every_response_forbids_inline_script_and_style(string path)
    {
        var response = await GetAsync(path);

        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.False(response.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/guides")]
    [InlineData("/guides/archivist")]
    public async Task No_page_has_inline_script_or_style(string path)
    {
        var page = await TextAsync(path);

        Assert.DoesNotContain("style=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<style", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("<script(?! src=)", page);
        Assert.DoesNotMatch(" on[a-z]+=", page);
    }

    [Theory]
    [InlineData("tasks")]
    [InlineData("skills")]
    [InlineData("salary")]
    public async Task Each_heading_of_a_guide_is_a_target(string section) =>
        Assert.Contains($"<h2 id=\"{section}\"", await TextAsync("/guides/archivist"), StringComparison.Ordinal);

    [Fact]
    public async Task A_guide_page_escapes_what_an_editor_wrote()
    {
        var page = await TextAsync("/guides/archivist");

        Assert.Contains("Archives &amp; &lt;you&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<photos>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_guide_page_shows_lists_source_and_date()
    {
        var page = await TextAsync("/guides/archivist");

        Assert.Contains("<li>Patience with long lists</li>", page, StringComparison.Ordinal);
        Assert.Contains("Example Press, 2025", page, StringComparison.Ordinal);
        Assert.Contains("January 31, 2026", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_leads_to_each_guide() =>
        Assert.Contains("<a href=\"/guides/archivist\">How to become an archivist</a>", await TextAsync("/guides"), StringComparison.Ordinal);

    [Theory]
    [InlineData("/guides/unheard-of")]
    [InlineData("/guides/..%2f..%2fetc%2fpasswd")]
    [InlineData("/guides/%3Cscript%3E")]
    public async Task An_unknown_guide_is_not_found(string path)
    {
        var response = await GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("There is no such guide", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_endpoint_is_described()
    {
        var description = await host.Client.GetFromJsonAsync<JsonElement>("/openapi/v1.json");

        Assert.Equal("CareerBot", description.GetProperty("info").GetProperty("title").GetString());
        var ask = description.GetProperty("paths").GetProperty("/api/ask").GetProperty("post");
        Assert.EndsWith("/WebQuestion", SchemaOf(ask.GetProperty("requestBody")), StringComparison.Ordinal);
        Assert.EndsWith("/WebReply", SchemaOf(ask.GetProperty("responses").GetProperty("200")), StringComparison.Ordinal);
        var question = description.GetProperty("components").GetProperty("schemas").GetProperty("WebQuestion").GetProperty("properties").GetProperty("question");
        Assert.Equal("What the person asks, as typed.", question.GetProperty("description").GetString());

        static string? SchemaOf(JsonElement body) => body.GetProperty("content").GetProperty("application/json").GetProperty("schema").GetProperty("$ref").GetString();
    }

    [Fact]
    public async Task A_host_with_a_guide_is_healthy() =>
        Assert.Equal("Healthy", await TextAsync("/health"));

    [Fact]
    public async Task A_host_without_a_guide_is_not()
    {
        var empty = await RunningHost.StartAsync(SomeKnowledge.Empty(), []);
        try
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, (await empty.Client.GetAsync(new Uri("/health", UriKind.Relative))).StatusCode);
        }
        finally
        {
            await empty.DisposeAsync();
        }
    }

    private Task<HttpResponseMessage> GetAsync(string path) => host.Client.GetAsync(new Uri(path, UriKind.Relative));

    private Task<string> TextAsync(string path) => host.Client.GetStringAsync(new Uri(path, UriKind.Relative));
}
