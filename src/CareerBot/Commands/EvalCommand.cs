using System.CommandLine;
using System.Text.Json;
using CareerBot.Asking;
using CareerBot.Conversations.Asking;
using CareerBot.Core.Evaluation;
using CareerBot.Core.Evaluation.Students;

namespace CareerBot.Commands;

/// <summary>Scores a file of questions with known right replies.</summary>
internal static class EvalCommand
{
    private const string UsualGuide = "medical-records-technician";

    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("file") { Description = "Questions with what a right reply must hold, one JSON object a line." };
        var guide = new Option<string>("--guide") { Description = "The guide that the questions are about.", HelpName = "ID", DefaultValueFactory = _ => UsualGuide };
        var misses = new Option<bool>("--misses") { Description = "List every question that was not replied to rightly." };
        var json = new Option<bool>("--json") { Description = "Print the whole report as JSON." };
        var knowledge = KnowledgeArgument.Create();
        var verb = new Verb("eval", "Scores a file of questions and prints the measures.", "careerbot eval questions.jsonl --misses") { file, guide, misses, json, knowledge };
        verb.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            if (!File.Exists(path)) throw CommandFailure.Usage($"The evaluation file \"{path}\" does not exist.");
            if (StudentQuestionFile.IsOne(File.ReadLines(path))) return ScoreStudents(path, parsed.GetValue(knowledge), parsed.GetValue(misses), parsed.GetValue(json), terminal);

            var questions = QuestionFile.Read(File.ReadLines(path));
            using var session = OpenSession(path, questions.Questions.Count, questions.Problems, parsed.GetValue(knowledge), terminal);
            if (parsed.GetResult(guide) is { Implicit: false }) UnknownGuide.Refuse(parsed.GetRequiredValue(guide), session.Store);
            var report = Evaluate(questions, parsed.GetRequiredValue(guide), session);
            if (parsed.GetValue(json)) terminal.Out.WriteLine(JsonSerializer.Serialize(report, EvaluationJson.Default.EvaluationReport));
            else ReportText.Write(report, parsed.GetValue(misses), terminal.Out);
            return questions.Problems.Count == 0 ? ExitCode.Ok : ExitCode.Problems;
        });
        return verb;
    }

    private static int ScoreStudents(string path, string? knowledge, bool withMisses, bool asJson, Terminal terminal)
    {
        var questions = StudentQuestionFile.Read(File.ReadLines(path));
        using var session = OpenSession(path, questions.Questions.Count, questions.Problems, knowledge, terminal);
        var report = Evaluate(questions, session);
        if (asJson) terminal.Out.WriteLine(JsonSerializer.Serialize(report, EvaluationJson.Default.StudentReport));
        else StudentReportText.Write(report, withMisses, terminal.Out);
        return questions.Problems.Count == 0 ? ExitCode.Ok : ExitCode.Problems;
    }

    private static AskingSession OpenSession(string file, int count, IReadOnlyList<string> problems, string? knowledge, Terminal terminal)
    {
        foreach (var problem in problems)
        {
            terminal.Error.WriteLine($"{file}: {problem}");
        }

        if (count == 0) throw CommandFailure.Problem($"There is no question in \"{file}\".");
        return AskingSession.Open(knowledge, terminal);
    }

    private static EvaluationReport Evaluate(QuestionFile file, string guideId, AskingSession session)
    {
        WarmUp.Run(session.Responder, rounds: 2);
        EvaluationCase[] cases = [.. file.Questions.Select(question =>
        {
            var (reply, elapsed) = session.Responder.Respond(question.Id, question.History, question.Question);
            return new EvaluationCase(question, EvaluatedReply.Of(reply, elapsed));
        })];
        return EvaluationScore.Of(cases, guideId, session.SectionText);
    }

    private static StudentReport Evaluate(StudentQuestionFile file, AskingSession session)
    {
        using var lease = session.Store.Acquire();
        var wages = lease.Snapshot.Wages;
        StudentCase[] cases = [.. file.Questions.Select(question =>
            StudentCase.Of(question, session.Responder.Respond(question.Id, question.History, question.Question).Reply))];
        return StudentReport.Of(cases, code => wages.Title(code)?.Title);
    }
}
