using System.CommandLine;
using System.Text.Json;
using CareerBot.Asking;
using CareerBot.Conversations.Asking;
using CareerBot.Core.Evaluation;

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
            using var session = OpenSession(parsed.GetRequiredValue(file), parsed.GetValue(knowledge), terminal, out var questions);
            if (parsed.GetResult(guide) is { Implicit: false }) UnknownGuide.Refuse(parsed.GetRequiredValue(guide), session.Store);
            var report = Evaluate(questions, parsed.GetRequiredValue(guide), session);
            if (parsed.GetValue(json)) terminal.Out.WriteLine(JsonSerializer.Serialize(report, EvaluationJson.Default.EvaluationReport));
            else ReportText.Write(report, parsed.GetValue(misses), terminal.Out);
            return questions.Problems.Count == 0 ? ExitCode.Ok : ExitCode.Problems;
        });
        return verb;
    }

    private static AskingSession OpenSession(string file, string? knowledge, Terminal terminal, out QuestionFile questions)
    {
        if (!File.Exists(file)) throw CommandFailure.Usage($"The evaluation file \"{file}\" does not exist.");
        questions = QuestionFile.Read(File.ReadLines(file));
        foreach (var problem in questions.Problems)
        {
            terminal.Error.WriteLine($"{file}: {problem}");
        }

        if (questions.Questions.Count == 0) throw CommandFailure.Problem($"There is no question in \"{file}\".");
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
}
