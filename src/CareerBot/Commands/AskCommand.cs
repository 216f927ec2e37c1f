using System.CommandLine;
using System.Text.Json;
using CareerBot.Asking;
using CareerBot.Conversations.Asking;

namespace CareerBot.Commands;

/// <summary>One question, or a file of them, through the whole path.</summary>
internal static class AskCommand
{
    private const string OnTheCommandLine = "ask";

    public static Command Create(Terminal terminal)
    {
        var words = new Argument<string[]>("question") { Description = "What to ask.", Arity = ArgumentArity.ZeroOrMore };
        var json = new Option<bool>("--json") { Description = "Print the reply record as JSON." };
        var explain = new Option<bool>("--explain") { Description = "Say how the reply came about." };
        var history = new Option<string[]>("--history") { Description = "Something said before, oldest first; may be repeated.", HelpName = "TEXT" };
        var guide = new Option<string?>("--guide") { Description = "Answer from this guide only.", HelpName = "ID" };
        var batch = new Option<string?>("--batch") { Description = "A file of questions, one JSON object a line: {\"id\",\"question\",\"history\":[…]}.", HelpName = "IN.jsonl" };
        var output = new Option<string?>("--out") { Description = "Where the replies of a batch go; without it to standard output.", HelpName = "OUT.jsonl" };
        var knowledge = KnowledgeArgument.Create();

        var verb = new Verb("ask", "Asks a question and prints the reply.", """
            careerbot ask "What skills do I need?"
            careerbot ask --batch questions.jsonl --out replies.jsonl
            """) { words, json, explain, history, guide, batch, output, knowledge };
        verb.Validators.Add(result =>
        {
            var isBatch = result.GetResult(batch) is not null;
            var isQuestion = result.GetValue(words) is { Length: > 0 };
            if (isBatch == isQuestion) result.AddError("Give either a question in quotes or a file with --batch.");
            if (isQuestion && (result.GetValue(words) ?? []).All(string.IsNullOrWhiteSpace)) result.AddError("The question is blank. Write what you want to know, for example \"What skills do I need?\".");
            if (!isBatch && result.GetResult(output) is not null) result.AddError("--out goes with --batch.");
        });
        verb.SetAction((parsed, cancellationToken) => parsed.GetValue(batch) is { } file
            ? AskBatchAsync(file, parsed.GetValue(output), parsed.GetValue(knowledge), terminal, cancellationToken)
            : Task.FromResult(AskOne(
                new OneQuestion(string.Join(' ', parsed.GetValue(words) ?? []), parsed.GetValue(history) ?? [], parsed.GetValue(guide)),
                parsed.GetValue(json), parsed.GetValue(explain), parsed.GetValue(knowledge), terminal)));
        return verb;
    }

    private static int AskOne(OneQuestion question, bool asJson, bool withExplanation, string? knowledge, Terminal terminal)
    {
        using var session = AskingSession.Open(knowledge, terminal);
        if (question.GuideId is { } id) UnknownGuide.Refuse(id, session.Store);
        if (LongUtterance.Remark(question.Utterance) is { } remark) terminal.Error.WriteLine(remark);
        var (reply, elapsed) = session.Responder.Respond(OnTheCommandLine, question.History, question.Utterance, question.GuideId);
        var explanation = withExplanation ? reply.Explanation : null;
        if (asJson)
        {
            var record = ReplyRecord.Of(OnTheCommandLine, reply, elapsed) with { Explanation = explanation };
            terminal.Out.WriteLine(JsonSerializer.Serialize(record, AskingJson.Readable.ReplyRecord));
        }
        else
        {
            ConsoleText.Write(reply, terminal.Out);
            if (explanation is not null) ExplanationText.Write(explanation, reply.Confidence, elapsed, terminal.Out);
        }

        return reply is Core.Replies.Reply.Failed ? ExitCode.Problems : ExitCode.Ok;
    }

    private static async Task<int> AskBatchAsync(string file, string? output, string? knowledge, Terminal terminal, CancellationToken cancellationToken)
    {
        if (!File.Exists(file)) throw CommandFailure.Usage($"The batch file \"{file}\" does not exist.");
        if (output is not null && Path.GetDirectoryName(Path.GetFullPath(output)) is { } folder && !Directory.Exists(folder))
        {
            throw CommandFailure.Usage($"The folder \"{folder}\" for --out does not exist. Create it first.");
        }

        using var session = AskingSession.Open(knowledge, terminal);
        await using var written = output is null ? null : new StreamWriter(output);
        var run = new BatchRun(session.Responder, file, written ?? terminal.Out, terminal.Error);
        return await run.RunAsync(cancellationToken) ? ExitCode.Ok : ExitCode.Problems;
    }

    private sealed record OneQuestion(string Utterance, IReadOnlyList<string> History, string? GuideId);
}
