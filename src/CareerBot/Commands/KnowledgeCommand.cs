using System.CommandLine;
using System.Text.Json;
using CareerBot.Asking;
using CareerBot.Conversations.Asking;
using CareerBot.Core.Rendering;
using CareerBot.Core.Turns;
using CareerBot.Knowledge.Checking;
using CareerBot.Knowledge.Reading;

namespace CareerBot.Commands;

/// <summary>Checks what editors wrote.</summary>
internal static class KnowledgeCommand
{
    private const string Checking = "check";

    public static Command Create(Terminal terminal)
    {
        var json = new Option<bool>("--json") { Description = "Print the problems as a JSON array." };
        var knowledge = KnowledgeArgument.Create();
        var check = new Verb(Checking, "Looks through the knowledge folder: file, line, problem, remedy.", "careerbot knowledge check --knowledge ./knowledge") { json, knowledge };
        check.SetAction(parsed => Check(parsed.GetValue(knowledge), parsed.GetValue(json), terminal));
        return new Verb("knowledge", "Looks after the knowledge folder.", "careerbot knowledge check") { check, KnowledgeImportCommand.Create(terminal) };
    }

    private static int Check(string? directory, bool asJson, Terminal terminal)
    {
        // Problems are this command's result, so what the store says of them while it loads is not repeated.
        using var session = AskingSession.OpenAny(directory, terminal with { Error = TextWriter.Null });
        var problems = KnowledgeCheck.Run(Read(session), DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date), Known(session), (guide, question) => Find(session, guide, question));
        if (asJson) terminal.Out.WriteLine(JsonSerializer.Serialize(problems, AskingJson.Readable.IReadOnlyListKnowledgeProblem));
        else Write(problems, session.Store.Directory, terminal.Out);
        return problems.Any(problem => problem.Severity > ProblemSeverity.Hint) ? ExitCode.Problems : ExitCode.Ok;
    }

    private static KnowledgeContents Read(AskingSession session)
    {
        var folder = KnowledgeFolder.Open(session.Store.Directory)
            ?? throw CommandFailure.Problem($"The knowledge folder \"{session.Store.Directory}\" is gone.");
        using var lease = session.Store.Acquire();
        var analyzer = lease.Snapshot.Lexicon.Analyzer;
        return KnowledgeContents.Read(folder, phrase => string.Join(' ', analyzer.Analyze(phrase).Select(term => term.Text)));
    }

    private static KnownNames Known(AskingSession session)
    {
        using var lease = session.Store.Acquire();
        return new KnownNames(lease.Snapshot.Gazetteer, lease.Snapshot.Wages, lease.Snapshot.OccupationNames);
    }

    private static string? Find(AskingSession session, string guideId, string question) =>
        session.Responder.Respond(new Turn(Checking, question) { GuideId = guideId }).Reply.CitationsOrNone is [var first, ..] ? first.SectionId : null;

    private static void Write(IReadOnlyList<KnowledgeProblem> problems, string directory, TextWriter output)
    {
        foreach (var problem in problems)
        {
            output.WriteLine($"{Place(problem)}: {Name(problem.Severity)}: {problem.Message} {problem.Remedy}");
        }

        output.WriteLine(problems.Count == 0
            ? $"Nothing to put right in \"{directory}\"."
            : $"{Counted.Of(Count(problems, ProblemSeverity.Error), "error")}, {Counted.Of(Count(problems, ProblemSeverity.Warning), "warning")}, {Counted.Of(Count(problems, ProblemSeverity.Hint), "hint")} in \"{directory}\".");
    }

    private static string Place(KnowledgeProblem problem) => problem.Line > 0 ? $"{problem.Path}({problem.Line})" : problem.Path;

    private static int Count(IReadOnlyList<KnowledgeProblem> problems, ProblemSeverity severity) => problems.Count(problem => problem.Severity == severity);

    private static string Name(ProblemSeverity severity) => severity switch
    {
        ProblemSeverity.Error => "error",
        ProblemSeverity.Warning => "warning",
        ProblemSeverity.Hint => "hint",
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, "A severity has no name."),
    };
}
