using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CareerBot.Setup;
using CareerBot.Web;
using Microsoft.AspNetCore.Http;

namespace CareerBot.Tests.Web;

/// <summary>How visitors are told apart, and what they are told who ask too much.</summary>
[Collection(LimitedHost.Name)]
public sealed class VisitorTests(LimitedHost limited)
{
    private RunningHost Host => limited.Host;

    [Fact]
    public async Task Who_asks_too_often_is_told_how_long_to_wait()
    {
        using var visitor = new Visitor(Host.Url, "127.0.1.1");
        await visitor.LookAsync();
        await visitor.AnsweredOfAsync(LimitedHost.PerVisitor);

        using var response = await visitor.AskAsync();

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(30), response.Headers.RetryAfter?.Delta);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("Wait 30 seconds", (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_asks_too_often_and_needs_help_is_shown_to_it_all_the_same()
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = Host.Url };
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "127.0.1.77");
        for (var i = 0; i <= LimitedHost.PerAddress; i++)
        {
            using var asked = await client.PostAsJsonAsync("/api/ask", new { question = "which skills does an archivist need" });
        }

        using var refused = await client.PostAsJsonAsync("/api/ask", new { question = "which skills does an archivist need" });
        using var helped = await client.PostAsJsonAsync("/api/ask", new { question = "i want to kill myself" });

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal(HttpStatusCode.OK, helped.StatusCode);
        Assert.Equal("signpost", (await helped.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("outcome").GetString());
    }

    [Fact]
    public async Task One_visitor_takes_nothing_from_another_of_the_same_address()
    {
        using var greedy = new Visitor(Host.Url, "127.0.1.2");
        using var patient = new Visitor(Host.Url, "127.0.1.2");
        foreach (var visitor in new[] { greedy, patient }) await visitor.LookAsync();

        Assert.Equal(LimitedHost.PerVisitor, await greedy.AnsweredOfAsync(LimitedHost.PerAddress + 4));
        Assert.Equal(LimitedHost.PerVisitor, await patient.AnsweredOfAsync(LimitedHost.PerVisitor));
    }

    [Theory]
    [InlineData("127.0.1.3", "made-up")]
    [InlineData("127.0.1.4", "")]
    [InlineData("127.0.1.5", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task A_cookie_that_is_none_of_ours_is_as_good_as_none(string address, string forged)
    {
        using var forger = new Visitor(Host.Url, address, keepsCookies: false);

        Assert.Equal(LimitedHost.PerVisitor, await forger.AnsweredOfAsync(4, number => ("Cookie", $"{Visitors.CookieName}={forged}{number}")));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/guides")]
    public async Task The_cookie_comes_with_pages_and_no_script_and_no_other_site_gets_it(string path)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = Host.Url };
        using var page = await client.GetAsync(new Uri(path, UriKind.Relative));

        var cookie = Assert.Single(page.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith(Visitors.CookieName, cookie, StringComparison.Ordinal);
        foreach (var part in new[] { "httponly", "samesite=lax", "path=/" }) Assert.Contains(part, cookie, StringComparison.OrdinalIgnoreCase);
        foreach (var part in new[] { "expires", "max-age", "domain", "secure" }) Assert.DoesNotContain(part, cookie, StringComparison.OrdinalIgnoreCase);
        Assert.True(page.Headers.CacheControl?.Private);

        using var again = new HttpRequestMessage(HttpMethod.Get, path);
        again.Headers.Add("Cookie", cookie.Split(';')[0]);
        Assert.False((await client.SendAsync(again)).Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("/health")]
    [InlineData("/careerbot.js")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/charts/none.png")]
    public async Task What_is_no_page_brings_none(string path)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = Host.Url };

        Assert.False((await client.GetAsync(new Uri(path, UriKind.Relative))).Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Behind_a_trusted_proxy_that_speaks_https_the_cookie_is_for_https_alone()
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = Host.Url };
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Add("X-Forwarded-For", "203.0.113.7");
        request.Headers.Add("X-Forwarded-Proto", "https");

        Assert.Contains("secure", Assert.Single((await client.SendAsync(request)).Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("203.0.113.7", "203.0.113.7", true)]
    [InlineData("::ffff:203.0.113.7", "203.0.113.7", true)]
    [InlineData("203.0.113.7", "203.0.113.8", false)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", false)]
    public void An_address_of_version_6_is_as_good_as_any_other_of_its_network(string one, string other, bool isSame) => Assert.Equal(isSame, PlaceOf(one) == PlaceOf(other));

    [Theory]
    [InlineData("10.1.2.3", null)]
    [InlineData("10.1.2.0/24", null)]
    [InlineData("2001:db8::/32", null)]
    [InlineData("::1", null)]
    [InlineData("10.1.2.0/33", "neither")]
    [InlineData("proxy.example.org", "neither")]
    [InlineData("", "neither")]
    [InlineData("0.0.0.0/0", "everybody")]
    [InlineData("::/0", "everybody")]
    public void A_proxy_is_an_address_or_a_network_and_not_everybody(string proxy, string? said)
    {
        var failures = new WebOptionsRules().Validate(null, new WebOptions { TrustedProxies = { proxy } }).Failures;

        if (said is null) Assert.Null(failures);
        else Assert.Contains(said, Assert.Single(failures ?? []), StringComparison.Ordinal);
    }

    private static string PlaceOf(string address)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = IPAddress.Parse(address);
        return Visitors.PlaceOf(context);
    }
}
