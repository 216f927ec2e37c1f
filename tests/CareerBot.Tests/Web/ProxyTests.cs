using System.Net;
using System.Text;

namespace CareerBot.Tests.Web;

/// <summary>The host behind nginx, set up as people do: nothing that is for this machine alone may be reached through it, and limits are those of visitors.</summary>
[Collection(LimitedHost.Name)]
public sealed class ProxyTests(LimitedHost limited)
{
    private const string Default = "";
    private const string RealIp = "proxy_set_header Host $host; proxy_set_header X-Real-IP $remote_addr;";
    private const string ForwardedFor = "proxy_set_header Host $host; proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for; proxy_set_header X-Forwarded-Proto $scheme;";
    private const string KeptAlive = "proxy_http_version 1.1; proxy_set_header Connection \"\"; proxy_set_header Host $host; proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;";
    private const string Activity = """{"type":"message","text":"hello","id":"1","deliveryMode":"expectReplies","from":{"id":"29:kim"},"conversation":{"id":"a:1"}}""";

    private RunningHost Host => limited.Host;

    [NginxTheory]
    [InlineData(Default, "careers.example.org")]
    [InlineData(Default, "localhost")]
    [InlineData(Default, "127.0.0.1")]
    [InlineData(RealIp, "careers.example.org")]
    [InlineData(RealIp, "localhost")]
    [InlineData(RealIp, "127.0.0.1")]
    [InlineData(ForwardedFor, "careers.example.org")]
    [InlineData(ForwardedFor, "localhost")]
    [InlineData(ForwardedFor, "127.0.0.1")]
    public async Task What_is_for_this_machine_alone_can_not_be_reached_through_a_proxy(string headers, string host)
    {
        await using var before = await Nginx.StartAsync($"proxy_pass http://127.0.0.1:{Host.Url.Port}; {headers}");
        Assert.Equal(HttpStatusCode.NotFound, await PostActivityAsync(before, host));

        // Not even where somebody points the proxy at the port that is none of its business.
        await using var mistaken = await Nginx.StartAsync($"proxy_pass http://127.0.0.1:{Host.LoopbackUrl.Port}; {headers}");
        Assert.Equal(HttpStatusCode.Unauthorized, await PostActivityAsync(mistaken, host));
    }

    [NginxFact]
    public async Task Without_a_proxy_a_program_of_this_machine_gets_through() =>
        Assert.Equal(HttpStatusCode.OK, await PostActivityAsync(Host.LoopbackUrl, "localhost"));

    [NginxTheory]
    [InlineData(ForwardedFor, "127.0.0.2", "127.0.0.3")]
    [InlineData(KeptAlive, "127.0.0.4", "127.0.0.5")]
    public async Task Behind_a_trusted_proxy_visitors_have_limits_of_their_own(string headers, string here, string there)
    {
        await using var nginx = await Nginx.StartAsync($"proxy_pass http://127.0.0.1:{Host.Url.Port}; {headers}");
        using var first = new Visitor(nginx.Url, here);
        using var neighbour = new Visitor(nginx.Url, here);
        using var elsewhere = new Visitor(nginx.Url, there);
        foreach (var visitor in new[] { first, neighbour, elsewhere }) await visitor.LookAsync();

        Assert.Equal(LimitedHost.PerVisitor, await first.AnsweredOfAsync(5));
        Assert.Equal(LimitedHost.PerVisitor, await neighbour.AnsweredOfAsync(5));
        Assert.Equal(LimitedHost.PerVisitor, await elsewhere.AnsweredOfAsync(5));
    }

    [NginxFact]
    public async Task Who_throws_the_cookie_away_is_known_by_the_address_that_the_proxy_names_whatever_else_is_claimed()
    {
        await using var nginx = await Nginx.StartAsync($"proxy_pass http://127.0.0.1:{Host.Url.Port}; {ForwardedFor}");
        using var forgetful = new Visitor(nginx.Url, "127.0.0.6", keepsCookies: false);
        using var other = new Visitor(nginx.Url, "127.0.0.7", keepsCookies: false);

        Assert.Equal(LimitedHost.PerVisitor, await forgetful.AnsweredOfAsync(8, number => ("X-Forwarded-For", $"203.0.113.{number}")));
        Assert.Equal(LimitedHost.PerVisitor, await other.AnsweredOfAsync(5));
    }

    [NginxFact]
    public async Task Who_takes_one_cookie_after_the_other_is_held_by_the_address()
    {
        await using var nginx = await Nginx.StartAsync($"proxy_pass http://127.0.0.1:{Host.Url.Port}; {ForwardedFor}");
        var answered = 0;
        for (var number = 0; number < 8; number++)
        {
            using var visitor = new Visitor(nginx.Url, "127.0.0.8");
            await visitor.LookAsync();
            answered += await visitor.AnsweredOfAsync(LimitedHost.PerVisitor);
        }

        // One comes back every fifteen seconds, on a machine that is slow.
        Assert.InRange(answered, LimitedHost.PerAddress, 2 * LimitedHost.PerAddress);
    }

    [Fact]
    public async Task An_untrusted_caller_who_names_others_gains_nothing()
    {
        var host = await RunningHost.StartAsync(SomeKnowledge.Create(), new() { ["Web:TrustedProxies:0"] = "192.0.2.0/24", ["Web:QuestionsPerMinute"] = "2" });
        try
        {
            using var caller = new Visitor(host.Url, "127.0.0.1", keepsCookies: false);
            Assert.Equal(2, await caller.AnsweredOfAsync(8, number => ("X-Forwarded-For", $"203.0.113.{number}")));
        }
        finally
        {
            await host.DisposeAsync();
        }
    }

    private static Task<HttpStatusCode> PostActivityAsync(Nginx nginx, string host) => PostActivityAsync(nginx.Url, host);

    private static async Task<HttpStatusCode> PostActivityAsync(Uri url, string host)
    {
        using var client = new HttpClient(new SocketsHttpHandler());
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(url, "/api/messages")) { Content = new StringContent(Activity, Encoding.UTF8, "application/json") };
        request.Headers.Host = host;
        using var response = await client.SendAsync(request);
        return response.StatusCode;
    }
}
