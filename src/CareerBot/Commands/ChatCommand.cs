using System.CommandLine;
using System.Text.RegularExpressions;
using CareerBot.Asking;
using CareerBot.Conversations.Asking;
using CareerBot.Core.Turns;

namespace CareerBot.Commands;

/// <summary>A conversation in the terminal; in a pipe, a line in and a reply out.</summary>
internal static partial class ChatCommand
{
    private const string Quit = "/quit";
    private const string Why = "/why";
    private const string Commands = "/why explains the last reply, /quit ends.";
    private const string Welcome = $"Ask about a career. {Commands}";
    private const string NothingYet = "There is no reply to explain yet.";

    public static Command Create(Terminal terminal)
    {
        var knowledge = KnowledgeArgument.Create();
        var verb = new Verb("chat", $"Holds a conversation; {Commands}", """
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

            if (SlashCommand.Match(line) is { Success: true } command)
            {
                await terminal.Out.WriteLineAsync($"{command.Groups["name"].Value} is no command. {Commands}");
                continue;
            }

            if (LongUtterance.Remark(line) is { } remark) await terminal.Error.WriteLineAsync(remark);
            last = session.Responder.Respond(new Turn($"chat-{turn}", line, last?.Reply.Subject));
            face.Say(last.Reply);
        }
    }

    // "/foo", " /help me"; not "/ hour", "/home/me"
    [GeneratedRegex(@"^\s*(?<name>/[A-Za-z]+)(\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex SlashCommand { get; }
}
