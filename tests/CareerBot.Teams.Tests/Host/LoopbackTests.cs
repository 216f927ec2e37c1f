using System.Globalization;
using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using System.Text;
using CareerBot.Teams.Loopback;
using CareerBot.TestKit.Teams;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CareerBot.Teams.Tests.Host;

/// <summary>Trying the bot out without a registration: switched on by hand, at a port of its own, for programs of this machine alone.</summary>
public sealed class LoopbackTests(ShippedKnowledge knowledge) : IClassFixture<ShippedKnowledge>, IAsyncLifetime, IDisposable
{
    private const string Path = "/api/messages";

    private readonly WrittenLog _log = new();
    private TeamsBot? _bot;

    private TeamsBot Bot => _bot ?? throw new InvalidOperationException("The bot has not been started.");

    private Uri Address => Bot.Services.GetRequiredService<LoopbackListener>().Address ?? throw new InvalidOperationException("Nothing listens for this machine.");

    public async Task InitializeAsync() => _bot = await TeamsBot.StartAsync(knowledge, services => services.AddSingleton<ILoggerProvider>(_log));

    public async Task DisposeAsync() => await Bot.DisposeAsync();

    public void Dispose() => _log.Dispose();

    [Fact]
    public async Task It_is_off_unless_it_is_switched_on()
    {
        await using var bot = await TeamsBot.StartAsync(knowledge, change: null, ("Teams:AllowAnonymousLoopback", "false"));

        Assert.Null(bot.Services.GetRequiredService<LoopbackListener>().Address);
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Post }) Assert.Equal(HttpStatusCode.NotFound, await CallAsync(bot.PublicUrl, method));
    }

    [Fact]
    public void That_it_is_on_is_said_at_the_start_with_the_port() => Assert.Contains(
        _log.Lines,
        line => line.Level == LogLevel.Warning && line.Text.Contains($"port {Address.Port.ToString(CultureInfo.InvariantCulture)}", StringComparison.Ordinal));

    [Fact]
    public void Nothing_but_the_loopback_interface_is_listened_at() => Assert.All(
        IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Where(listener => listener.Port == Address.Port),
        listener => Assert.True(IPAddress.IsLoopback(listener.Address)));

    [Fact]
    public async Task A_port_that_is_taken_stops_the_start_and_says_so()
    {
        var wrong = await Assert.ThrowsAsync<OptionsValidationException>(() => TeamsBot.StartAsync(knowledge, change: null, ("Teams:LoopbackPort", Address.Port.ToString(CultureInfo.InvariantCulture))));

        Assert.Contains("Teams:LoopbackPort", wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "/", HttpStatusCode.NotFound)]
    [InlineData("POST", "/api/ask", HttpStatusCode.NotFound)]
    [InlineData("GET", "/health", HttpStatusCode.NotFound)]
    [InlineData("PUT", Path, HttpStatusCode.MethodNotAllowed)]
    [InlineData("GET", Path, HttpStatusCode.OK)]
    [InlineData("POST", Path, HttpStatusCode.OK)]
    public async Task At_its_port_there_is_nothing_else(string method, string path, HttpStatusCode status) => Assert.Equal(status, await CallAsync(new Uri(Address, path), new HttpMethod(method)));

    [Theory]
    [InlineData("Host", "localhost")]
    [InlineData("Host", "127.0.0.1")]
    [InlineData("Host", "localhost:3979")]
    [InlineData("Authorization", "Bearer anything")]
    [InlineData("X-Ms-Agents-Playground", "true")]
    public async Task The_public_address_takes_nothing_whatever_a_request_says_of_itself(string header, string value) =>
        Assert.Equal(HttpStatusCode.NotFound, await CallAsync(new Uri(Bot.PublicUrl, Path), HttpMethod.Post, header, value));

    [Theory]
    [InlineData("Forwarded", "for=203.0.113.7")]
    [InlineData("Via", "1.1 proxy")]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    [InlineData("X-Forwarded-Host", "careers.example.org")]
    [InlineData("X-Forwarded-Proto", "https")]
    [InlineData("X-Forwarded-Port", "443")]
    [InlineData("X-Forwarded-Server", "proxy")]
    [InlineData("X-Forwarded", "for=203.0.113.7")]
    [InlineData("X-Original-For", "203.0.113.7")]
    [InlineData("X-Original-Host", "careers.example.org")]
    [InlineData("X-Original-URL", "/")]
    [InlineData("X-Real-IP", "127.0.0.1")]
    [InlineData("x-real-ip", "")]
    [InlineData("X-Client-IP", "203.0.113.7")]
    [InlineData("X-Cluster-Client-IP", "203.0.113.7")]
    [InlineData("True-Client-IP", "203.0.113.7")]
    [InlineData("CF-Connecting-IP", "203.0.113.7")]
    [InlineData("CF-Ray", "1")]
    [InlineData("CDN-Loop", "cloudflare")]
    [InlineData("X-Azure-ClientIP", "203.0.113.7")]
    [InlineData("X-Azure-FDID", "1")]
    [InlineData("X-ARR-LOG-ID", "1")]
    [InlineData("X-Amzn-Trace-Id", "1")]
    [InlineData("X-Envoy-External-Address", "203.0.113.7")]
    [InlineData("Fastly-Client-IP", "203.0.113.7")]
    [InlineData("Fly-Client-IP", "203.0.113.7")]
    [InlineData("X-Cloud-Trace-Context", "1")]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Referer", "https://evil.example/")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Host", "evil.example")]
    [InlineData("Host", "localhost.evil.example")]
    [InlineData("Host", "10.0.0.1:3979")]
    [InlineData("Host", "0.0.0.0")]
    public async Task What_comes_through_a_proxy_or_a_browser_is_refused(string header, string value)
    {
        Assert.Equal(HttpStatusCode.Unauthorized, await CallAsync(new Uri(Address, Path), HttpMethod.Post, header, value));
        Assert.Empty(Bot.Connector.Calls);
    }

    [Fact]
    public async Task What_speaks_as_a_proxy_does_is_refused()
    {
        var body = Bot.Message("1", "hello");
        Assert.StartsWith("HTTP/1.1 401", await RawAsync($"POST {Path} HTTP/1.0\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Replies_go_to_the_named_ports_alone()
    {
        await using var other = await FakeConnector.StartAsync();
        string[] places = [other.ServiceUrl, $"http://127.0.0.1:{Address.Port}/", Bot.PublicUrl.ToString(), "http://localhost/admin/any/path"];
        foreach (var (number, place) in places.Index())
        {
            using var response = await Bot.PostAsync(Bot.Message($"elsewhere-{number}", "hello").Replace(Bot.Connector.ServiceUrl, place, StringComparison.Ordinal));
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }

        await Bot.AskAsync("2", Bot.Message("2", "hello"));
        await Until.TrueAsync(() => _log.Lines.Count(line => line.Text.Contains("LoopbackServicePorts", StringComparison.Ordinal)) == places.Length);
        Assert.Empty(other.Calls);
    }

    private static async Task<HttpStatusCode> CallAsync(Uri address, HttpMethod method, string? header = null, string value = "")
    {
        using var client = new HttpClient(new SocketsHttpHandler());
        using var request = new HttpRequestMessage(method, address);
        if (method == HttpMethod.Post) request.Content = new StringContent("""{"type":"typing"}""", Encoding.UTF8, "application/json");
        if (header is not null) Assert.True(request.Headers.TryAddWithoutValidation(header, value));
        using var response = await client.SendAsync(request);
        return response.StatusCode;
    }

    private async Task<string> RawAsync(string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, Address.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes(request));
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }
}
