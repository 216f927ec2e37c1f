using System.CommandLine;
using CareerBot.Asking;
using CareerBot.Conversations.Asking;
using CareerBot.Core.Turns;

namespace CareerBot.Commands;

/// <summary>A conversation in the terminal; in a pipe, a line in and a reply out.</summary>
internal static class ChatCommand
{
    private const string Quit = "/quit";
    private const string Why = "/why";
    private const string Welcome = "Ask about a career. /why explains the last reply, /quit ends.";
    private const string NothingYet = "There is no reply to explain yet.";

    public static Command Create(Terminal terminal)
    {
        var knowledge = KnowledgeArgument.Create();
        var verb = new Verb("chat", "Holds a conversation; /why explains the last reply, /quit ends.", """
            careerbot chat
            printf 'what skills do i need\nwhy?\n' | careerbot chat
            """) { knowledge };
        verb.SetAction((parsed, cancellationToken) => ChatAsync(parsed.GetValue(knowledge), terminal, cancellationToken));
        return verb;
    }

    private static async Task<int> ChatAsync(string? knowledge, Terminal terminal, CancellationToken cancellationToken)
    {
        using var session = AskingSession.Open(knowledge, terminal);
        var face = ChatFace.For(terminal);
        face.Welcome(Welcome);
        TimedReply? last = null;
        for (var turn = 1; ; turn++)
        {
            face.Prompt();
            if (await terminal.In.ReadLineAsync(cancellationToken) is not { } line || line.Trim() == Quit) return ExitCode.Ok;
            if (line.Trim() == Why)
            {
                face.Explain(last, NothingYet);
                continue;
            }

            last = session.Responder.Respond(new Turn($"chat-{turn}", line, last?.Reply.Subject));
            face.Say(last.Reply);
        }
    }
}
