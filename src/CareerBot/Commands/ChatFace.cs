using CareerBot.Asking;
using CareerBot.Conversations.Asking;
using CareerBot.Core.Rendering;
using CareerBot.Core.Replies;
using Spectre.Console;

namespace CareerBot.Commands;

/// <summary>How a conversation looks: plain lines here, colours in the variant for a terminal.</summary>
internal class ChatFace(TextWriter output)
{
    protected TextWriter Output { get; } = output;

    public static ChatFace For(Terminal terminal) => terminal.IsInteractive ? new ColouredChatFace(terminal.Out) : new ChatFace(terminal.Out);

    public virtual void Welcome(string text)
    {
    }

    public virtual void Prompt()
    {
    }

    public virtual void Say(Reply reply) => ConsoleText.Write(reply, Output);

    public void Explain(TimedReply? last, string nothingYet)
    {
        if (last?.Reply.Explanation is { } explanation) ExplanationText.Write(explanation, last.Reply.Confidence, last.Elapsed, Output);
        else Output.WriteLine(nothingYet);
    }

    private sealed class ColouredChatFace(TextWriter output) : ChatFace(output)
    {
        private readonly IAnsiConsole _console = AnsiConsole.Console;

        public override void Welcome(string text) => _console.MarkupLineInterpolated($"[grey]{text}[/]");

        public override void Prompt() => _console.Markup("[bold deepskyblue1]> [/]");

        public override void Say(Reply reply)
        {
            _console.WriteLine();
            if (reply.CitationsOrNone.Count > 0) _console.WriteLine(PlainText.Render(reply));
            else _console.MarkupLineInterpolated($"[italic]{PlainText.Render(reply)}[/]");
            foreach (var citation in reply.CitationsOrNone)
            {
                _console.MarkupLineInterpolated($"[deepskyblue1][[{citation.Number}]][/] [grey]{citation.GuideTitle} › {citation.Heading}[/]");
            }

            _console.WriteLine();
        }
    }
}
