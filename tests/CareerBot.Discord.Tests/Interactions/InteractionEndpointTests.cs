using System.Net;
using System.Text;
using System.Text.Json;
using CareerBot.Discord.Interactions;
using CareerBot.Discord.Messages;
using CareerBot.Discord.Operating;
using CareerBot.Discord.Tests.Answering;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CareerBot.Discord.Tests.Interactions;

/// <summary>The address that Discord calls, over a real socket.</summary>
public sealed class InteractionEndpointTests(ShippedKnowledge knowledge) : IClassFixture<ShippedKnowledge>, IAsyncLifetime, IDisposable
{
    private const string Ping = """{"id":"1","application_id":"77","type":1,"token":"t","version":1}""";

    private readonly SigningKey _key = new();
    private readonly HttpClient _client = new(new SocketsHttpHandler(), disposeHandler: true);
    private WebApplication? _app;
    private TestBot? _bot;

    public async Task InitializeAsync()
    {
        _bot = await TestBot.StartAsync(knowledge);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.MapInteractions(new InteractionSignature(_key.PublicHex), _bot.Router, _bot.Services.GetRequiredService<SafeStore>());
        await _app.StartAsync();
        _client.BaseAddress = new Uri(_app.Urls.First());
    }

    public void Dispose()
    {
        _client.Dispose();
        _key.Dispose();
    }

    public async Task DisposeAsync()
    {
        if (_app is not null) await _app.DisposeAsync();
        if (_bot is not null) await _bot.DisposeAsync();
    }

    [Theory]
    [InlineData(Ping)]
    [InlineData("""{"type":1}""")]
    public async Task A_ping_is_answered_with_a_pong(string ping)
    {
        using var response = await PostAsync(ping);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("""{"type":1}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_day_old_signature_is_taken_because_clocks_differ()
    {
        using var response = await PostAsync(Ping, timestamp: "1600000000");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("00")]
    [InlineData("not hex")]
    public async Task A_bad_signature_gets_401(string signature)
    {
        using var response = await PostAsync(Ping, signature: signature);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_call_without_signature_gets_401()
    {
        using var response = await _client.PostAsync(InteractionEndpoint.Path, new StringContent(Ping));
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"type":2}""")]
    [InlineData("""{"id":null,"type":2}""")]
    [InlineData("""{"id":"1","type":"two"}""")]
    public async Task A_signed_body_that_is_no_interaction_gets_400(string body)
    {
        using var response = await PostAsync(body);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(Phrases.NoInteraction, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_doctor_finds_it_shut_to_strangers()
    {
        await using var services = new ServiceCollection().AddHttpClient().BuildServiceProvider();
        var call = new InteractionsCall(services.GetRequiredService<IHttpClientFactory>());
        Assert.Null(await call.TryAsync($"{_client.BaseAddress?.ToString().TrimEnd('/')}{InteractionEndpoint.Path}", CancellationToken.None));
    }

    [Fact]
    public async Task A_body_that_is_too_large_gets_413()
    {
        using var response = await PostAsync(new string(' ', 300 * 1024));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task An_answer_with_a_picture_comes_as_a_form_with_the_file()
    {
        using var response = await PostAsync(Ask("compare medical records technicians and registered nurses"));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var body = await response.Content.ReadAsStringAsync();
        var isForm = response.Content.Headers.ContentType?.MediaType == "multipart/form-data";
        Assert.Equal(isForm, body.Contains("files[0]", StringComparison.Ordinal));
        Assert.Equal(isForm, body.Contains("attachment://pay.png", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_question_is_answered_inline_with_its_sources()
    {
        using var response = await PostAsync(Ask("what skills do i need"));
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal(4, json.RootElement.GetProperty("type").GetInt32());
        Assert.Equal("Sources", json.RootElement.GetProperty("data").GetProperty("embeds")[0].GetProperty("fields")[0].GetProperty("name").GetString());
    }

    [Fact]
    public async Task The_same_interaction_is_answered_once_however_often_it_is_sent()
    {
        var ask = Ask("what skills do i need");
        using var first = await PostAsync(ask);
        using var second = await PostAsync(ask, timestamp: "1700000001");
        using var other = await PostAsync(Ask("what skills do i need"));

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.Conflict, HttpStatusCode.OK], [first.StatusCode, second.StatusCode, other.StatusCode]);
        Assert.Contains(Phrases.InteractionRepeated, await second.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_gateway_has_delivered_already_is_not_answered_again_over_http()
    {
        var ask = Ask("what skills do i need");
        await (_bot ?? throw new InvalidOperationException("Not started.")).DispatchAsync("INTERACTION_CREATE", ask);
        await Until.TrueAsync(() => _bot.Discord.Calls.Any(call => call.Name == "RespondAsync"));

        using var response = await PostAsync(ask);

        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
    }

    [Fact]
    public async Task Pings_and_keystrokes_are_answered_each_time()
    {
        using var ping = await PostAsync(Ping);
        using var again = await PostAsync(Ping);
        const string Typed = """{"id":"4711","application_id":"77","type":4,"token":"t","user":{"id":"5"},"channel_id":"6","data":{"id":"1","name":"salary","type":1,"options":[{"type":3,"name":"occupation","value":"nur","focused":true}]} }""";
        using var typed = await PostAsync(Typed);
        using var typedAgain = await PostAsync(Typed);

        Assert.All([ping, again, typed, typedAgain], response => Assert.Equal(HttpStatusCode.OK, response.StatusCode));
    }

    private static string Ask(string question) =>
        $$"""{"id":"{{SomeInteraction.NextId()}}","application_id":"77","type":2,"token":"t","user":{"id":"5"},"channel_id":"6","data":{"id":"1","name":"ask","type":1,"options":[{"type":3,"name":"question","value":"{{question}}"}]} }""";

    private async Task<HttpResponseMessage> PostAsync(string body, string timestamp = "1700000000", string? signature = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, InteractionEndpoint.Path) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation(InteractionSignature.SignatureHeader, signature ?? _key.Sign(timestamp, body));
        request.Headers.TryAddWithoutValidation(InteractionSignature.TimestampHeader, timestamp);
        return await _client.SendAsync(request);
    }
}
