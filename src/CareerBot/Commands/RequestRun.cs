using System.Text.Json;
using CareerBot.Asking;
using CareerBot.Core.Replies;
using CareerBot.Core.Turns;

namespace CareerBot.Commands;

/// <summary>Asks for something exactly and prints the reply; one that found nothing ends with the exit code of a problem.</summary>
internal static class RequestRun
{
    private const string OnTheCommandLine = "request";

    public static int Print(TurnRequest request, bool asJson, string? knowledge, Terminal terminal)
    {
        using var session = AskingSession.OpenAny(knowledge, terminal);
        var (reply, elapsed) = session.Responder.Respond(new Turn(OnTheCommandLine, string.Empty) { Request = request });
        if (asJson) terminal.Out.WriteLine(JsonSerializer.Serialize(ReplyRecord.Of(OnTheCommandLine, reply, elapsed), AskingJson.Readable.ReplyRecord));
        else ConsoleText.Write(reply, terminal.Out);
        return reply is Reply.NoAnswer or Reply.Failed ? ExitCode.Problems : ExitCode.Ok;
    }
}
