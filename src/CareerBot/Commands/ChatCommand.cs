using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;
using CareerBot.Asking;
using CareerBot.Conversations.Asking;
using CareerBot.Core.Replies;
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
            last = session.Responder.Respond(new Turn($"chat-{turn}", line, last?.Reply.Subject) { Request = Picked(line, last?.Reply) });
            face.Say(last.Reply);
        }
    }

    /// <summary>What a number stands for behind a list of choices; null where it is none, or the choice can only be asked for in words.</summary>
    private static TurnRequest? Picked(string line, Reply? before)
    {
        if (before is not Reply.Choose { Choices: var choices } || !int.TryParse(line.Trim().TrimEnd('.', ')'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1 || number > choices.Count) return null;
        var choice = choices[number - 1];
        return choice.Request ?? (choice.SectionId is { } section ? new TurnRequest.Section(choice.GuideId, section) : new TurnRequest.Guide(choice.GuideId));
    }

    // "/foo", " /help me"; not "/ hour", "/home/me"
    [GeneratedRegex(@"^\s*(?<name>/[A-Za-z]+)(\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex SlashCommand { get; }
}
