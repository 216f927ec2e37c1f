using CareerBot.Conversations.Asking;
using CareerBot.Core.Answering;
using CareerBot.Core.Completions;
using CareerBot.Core.Rendering;
using CareerBot.Core.Replies;
using CareerBot.Core.Turns;
using CareerBot.Teams.Cards;

namespace CareerBot.Teams.Extension;

/// <summary>Pay of the occupations whose names are being typed; or of what was typed, read as a question ("nurse in Texas").</summary>
internal sealed class SalarySearch(Assistant assistant, Responder responder, ChartLinks charts)
{
    public IEnumerable<ExtensionResult> Find(ExtensionQuery query)
    {
        var names = assistant.Complete(CompletionKind.Occupation, query.Typed, query.Skip + query.Count);
        if (names.Count == 0 && query is { Skip: 0, Typed.Length: > 0 }) return Results(Ask(new TurnRequest.Salary(query.Typed)), query.Typed);
        return names.Skip(query.Skip).Take(query.Count).SelectMany(name => Results(Ask(new TurnRequest.Salary(name.Value)), name.Label));
    }

    private IEnumerable<ExtensionResult> Results(Reply reply, string label)
    {
        if (reply is not Reply.Salary salary || ReplyCard.Of(reply, null) is null) return [];
        return [new ExtensionResult(label, FirstFigure(salary), AnswerCard.Json(reply, charts.Of(reply)))];
    }

    private Reply Ask(TurnRequest request) => responder.Respond(new Turn(QueryInvoke.TurnId, string.Empty) { Request = request }).Reply;

    /// <summary>"Median: $50,250 a year, United States, May 2024 (…)": the line behind the headline.</summary>
    private static string FirstFigure(Reply.Salary salary)
    {
        var lines = QuotedParts.Of(salary).Lead.Split('\n');
        return lines.Length > 1 ? lines[1] : lines[0];
    }
}
