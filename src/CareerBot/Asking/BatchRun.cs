using System.Text.Json;
using CareerBot.Conversations.Asking;
using CareerBot.Core.Evaluation;
using CareerBot.Core.Rendering;
using CareerBot.Core.Replies;

namespace CareerBot.Asking;

/// <summary>Answers a file of questions line by line; a line that is no question is named and the rest goes on.</summary>
internal sealed class BatchRun(Responder responder, string file, TextWriter output, TextWriter error)
{
    /// <summary>Whether every line was a question and got a reply.</summary>
    public async Task<bool> RunAsync(CancellationToken cancellationToken)
    {
        var isClean = true;
        var number = 0;
        WarmUp.Run(responder, rounds: 2);
        await foreach (var line in File.ReadLinesAsync(file, cancellationToken))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            var record = Answer(line, number, out var remark);
            isClean &= record.Outcome != OutcomeName.Failed;
            if (remark is not null) await error.WriteLineAsync($"{file}({number}): {remark}");
            await output.WriteLineAsync(JsonSerializer.Serialize(record, AskingJson.Readable.ReplyRecord).AsMemory(), cancellationToken);
        }

        await output.FlushAsync(cancellationToken);
        return isClean;
    }

    private ReplyRecord Answer(string line, int number, out string? remark)
    {
        var fallback = $"line {number}";
        var (asked, trouble) = JsonLine.Read(line, BatchLine.Fields, AskingJson.Default.BatchLine);
        if (asked is null)
        {
            remark = $"The line is no question: {trouble} Write {{\"id\": \"…\", \"question\": \"…\"}}.";
            return ReplyRecord.Of(IdIn(line) ?? fallback, new Reply.Failed(fallback), TimeSpan.Zero) with { Text = remark };
        }

        remark = LongUtterance.Remark(asked.Question);
        var id = asked.Id ?? fallback;
        var (reply, elapsed) = responder.Respond(id, asked.History ?? [], asked.Question);
        return ReplyRecord.Of(id, reply, elapsed);
    }

    private static string? IdIn(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("id", out var id) ? id.ToString() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
