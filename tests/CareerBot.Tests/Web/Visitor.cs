using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;

namespace CareerBot.Tests.Web;

/// <summary>Somebody with a browser, or with a program that keeps no cookies, at an address of this machine.</summary>
internal sealed class Visitor : IDisposable
{
    private readonly HttpClient _client;

    public Visitor(Uri url, string address, bool keepsCookies = true) => _client = new HttpClient(new SocketsHttpHandler
    {
        UseCookies = keepsCookies,
        ConnectCallback = async (context, cancellationToken) =>
        {
            var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            socket.Bind(new IPEndPoint(IPAddress.Parse(address), 0));
            await socket.ConnectAsync(new IPEndPoint(IPAddress.Parse(context.DnsEndPoint.Host), context.DnsEndPoint.Port), cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        },
    })
    {
        BaseAddress = url,
    };

    /// <summary>At the page, as everybody does who comes with a browser.</summary>
    public async Task LookAsync()
    {
        using var page = await _client.GetAsync(new Uri("/", UriKind.Relative));
        page.EnsureSuccessStatusCode();
    }

    public Task<HttpResponseMessage> AskAsync(string? header = null, string? value = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/ask") { Content = JsonContent.Create(new { question = "hi" }) };
        if (header is not null) request.Headers.TryAddWithoutValidation(header, value);
        return _client.SendAsync(request);
    }

    /// <summary>How many of so many questions, asked at once, are answered and not put off.</summary>
    public async Task<int> AnsweredOfAsync(int questions, Func<int, (string Header, string Value)>? claim = null)
    {
        var answered = 0;
        for (var number = 0; number < questions; number++)
        {
            using var response = claim is null ? await AskAsync() : await AskAsync(claim(number).Header, claim(number).Value);
            if (response.StatusCode == HttpStatusCode.OK) answered++;
            else Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        }

        return answered;
    }

    public void Dispose() => _client.Dispose();
}
