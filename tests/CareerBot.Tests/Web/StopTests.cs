using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace CareerBot.Tests.Web;

/// <summary>What they are told whose request is still arriving when the host is stopped.</summary>
public sealed class StopTests
{
    [Theory]
    [InlineData("/api/ask")]
    [InlineData("/api/messages")]
    [InlineData("/discord/interactions")]
    public async Task A_request_that_is_still_arriving_at_a_stop_is_asked_to_come_again(string path)
    {
        var host = await RunningHost.StartAsync(SomeKnowledge.Create(), new()
        {
            ["Teams:AllowAnonymousLoopback"] = "true",
            ["Discord:Token"] = "MTExMTExMTExMTExMTExMTEx.abc.def",
            ["Discord:ApplicationId"] = "111111111111111111",
            ["Discord:PublicKey"] = new string('a', 64),
            ["Discord:UseGateway"] = "false",
            ["Discord:RegisterCommands"] = "false",
            ["Discord:ApiUrl"] = "http://127.0.0.1:1",
        });
        try
        {
            using var client = new TcpClient();
            var url = path == "/api/messages" ? host.LoopbackUrl : host.Url;
            await client.ConnectAsync(url.Host, url.Port);
            await using var stream = client.GetStream();
            using var reader = new StreamReader(stream);
            await stream.WriteAsync(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"POST {path} HTTP/1.1\r\nHost: {url.Authority}\r\nContent-Type: application/json\r\nContent-Length: 100\r\nExpect: 100-continue\r\n\r\n")));

            // Said when somebody begins to read the body.
            Assert.Equal("HTTP/1.1 100 Continue", await reader.ReadLineAsync());
            await stream.WriteAsync("{\"question\":"u8.ToArray());
            var stopping = host.StopAsync();
            var answer = await ReadAsync(reader);
            client.Close();
            await stopping;

            Assert.Contains("HTTP/1.1 503", answer, StringComparison.Ordinal);
            Assert.Contains("Retry-After:", answer, StringComparison.Ordinal);
            Assert.Contains("being stopped", answer, StringComparison.Ordinal);
        }
        finally
        {
            await host.DisposeAsync();
        }
    }

    /// <summary>The answer alone: the server may wait a moment for the rest of the request before it hangs up.</summary>
    private static async Task<string> ReadAsync(StreamReader reader)
    {
        var answer = new StringBuilder();
        var buffer = new char[1024];
        while (!answer.ToString().Contains("being stopped", StringComparison.Ordinal) && await reader.ReadAsync(buffer) is > 0 and var read) answer.Append(buffer, 0, read);
        return answer.ToString();
    }
}
