using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace CareerBot.Tests.Web;

[Collection(RunningHostTests.Name)]
public class ChartEndpointTests(RunningHost host)
{
    [Fact]
    public async Task A_reply_with_official_figures_has_a_picture_for_light_and_dark_and_its_words()
    {
        var chart = await ChartAsync();

        Assert.Contains("median $", chart.GetProperty("altText").GetString(), StringComparison.Ordinal);
        Assert.NotEqual(await GetTextAsync(chart, "light"), await GetTextAsync(chart, "dark"));
    }

    [Fact]
    public async Task A_picture_may_be_kept_for_good_and_shown_elsewhere()
    {
        var response = await GetAsync(await LightAsync());

        Assert.Equal("image/svg+xml", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("immutable", response.Headers.CacheControl?.ToString(), StringComparison.Ordinal);
        Assert.Equal("cross-origin", response.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
    }

    [Fact]
    public async Task A_picture_that_is_known_is_not_sent_again()
    {
        var path = await LightAsync();
        using var again = new HttpRequestMessage(HttpMethod.Get, path);
        again.Headers.IfNoneMatch.Add((await GetAsync(path)).Headers.ETag ?? throw new InvalidOperationException("There is no tag."));

        Assert.Equal(HttpStatusCode.NotModified, (await host.Client.SendAsync(again)).StatusCode);
    }

    [Fact]
    public async Task The_same_address_as_PNG_is_another_address()
    {
        var path = (await LightAsync()).Replace(".svg", ".png", StringComparison.Ordinal);
        var response = await GetAsync(path);

        Assert.Equal("image/png", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], (await response.Content.ReadAsByteArrayAsync())[..4]);
    }

    [Fact]
    public async Task An_address_that_was_tampered_with_is_nothing()
    {
        var path = await LightAsync();
        var at = path.Length / 2;

        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync(path[..at] + (path[at] == 'A' ? 'B' : 'A') + path[(at + 1)..])).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync("/charts/pay.png")).StatusCode);
    }

    private Task<HttpResponseMessage> GetAsync(string path) => host.Client.GetAsync(new Uri(path, UriKind.Relative));

    private async Task<string> GetTextAsync(JsonElement chart, string theme) => await host.Client.GetStringAsync(new Uri(chart.GetProperty(theme).GetString() ?? string.Empty, UriKind.Relative));

    private async Task<string> LightAsync() => (await ChartAsync()).GetProperty("light").GetString() ?? string.Empty;

    private async Task<JsonElement> ChartAsync()
    {
        var response = await host.Client.PostAsJsonAsync("/api/ask", new { question = "how much do registered nurses make in indiana" });
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("chart");
    }
}
