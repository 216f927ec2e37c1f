using System.Net;
using System.Text;
using CareerBot.Discord.Rest;
using CareerBot.Discord.Tests.Gateway;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace CareerBot.Discord.Tests.Rest;

/// <summary>An API that gives the answers it is told to, one after another, and remembers what it was asked.</summary>
internal sealed class ScriptedApi : HttpMessageHandler, IHttpClientFactory
{
    private readonly Queue<Func<CancellationToken, Task<HttpResponseMessage>>> _answers = new();

    private readonly Lock _guard = new();

    public WatchedTime Time { get; } = new();

    public DiscordOptions Options { get; } = new() { Token = new BotToken("Mjk.secret.part"), CallTimeoutSeconds = 7 };

    public List<Asked> Calls { get; } = [];

    public InvalidCalls Invalid => field ??= new InvalidCalls(Time, NullLogger<InvalidCalls>.Instance);

    public DiscordRest Rest => field ??= new DiscordRest(new RestSender(this, Invalid, Microsoft.Extensions.Options.Options.Create(Options), Time, () => 1, NullLogger<RestSender>.Instance));

    public HttpClient CreateClient(string name) => new(this, disposeHandler: false) { BaseAddress = new Uri("https://discord.test/api/v10/"), Timeout = Timeout.InfiniteTimeSpan };

    public ScriptedApi Answer(int status, string body = "", params (string Name, string Value)[] headers)
    {
        _answers.Enqueue(_ =>
        {
            var response = new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
            foreach (var (name, value) in headers) response.Headers.TryAddWithoutValidation(name, value);
            return Task.FromResult(response);
        });
        return this;
    }

    public ScriptedApi Fail(Exception exception)
    {
        _answers.Enqueue(_ => Task.FromException<HttpResponseMessage>(exception));
        return this;
    }

    public ScriptedApi Hang()
    {
        _answers.Enqueue(async cancellationToken =>
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, Time, cancellationToken);
            throw new InvalidOperationException("Never reached.");
        });
        return this;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? string.Empty : await request.Content.ReadAsStringAsync(cancellationToken);
        Func<CancellationToken, Task<HttpResponseMessage>> answer;
        lock (_guard)
        {
            Calls.Add(new Asked(request.Method.Method, request.RequestUri?.PathAndQuery["/api/v10/".Length..] ?? string.Empty, request.Headers.Authorization?.ToString(), body));
            answer = _answers.Count > 0 ? _answers.Dequeue() : _ => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("""{"id":"77"}""") });
        }

        return await answer(cancellationToken);
    }
}

internal sealed record Asked(string Method, string Path, string? Authorization, string Body);
