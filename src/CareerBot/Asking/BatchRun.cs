using System.Text.Json;
using CareerBot.Conversations.Asking;
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
            var record = Answer(line, number, out var problem);
            isClean &= record.Outcome != OutcomeName.Failed;
            if (problem is not null) await error.WriteLineAsync($"{file}({number}): {problem}");
            await output.WriteLineAsync(JsonSerializer.Serialize(record, AskingJson.Readable.ReplyRecord).AsMemory(), cancellationToken);
        }

        await output.FlushAsync(cancellationToken);
        return isClean;
    }

    private ReplyRecord Answer(string line, int number, out string? problem)
    {
        var fallback = $"line {number}";
        try
        {
            var asked = JsonSerializer.Deserialize(line, AskingJson.Default.BatchLine) ?? throw new JsonException("null is no question.");
            problem = null;
            var id = asked.Id ?? fallback;
            var (reply, elapsed) = responder.Respond(id, asked.History ?? [], asked.Question);
            return ReplyRecord.Of(id, reply, elapsed);
        }
        catch (JsonException exception)
        {
            problem = $"The line is no question: {exception.Message} Write {{\"id\": \"…\", \"question\": \"…\"}}.";
            return ReplyRecord.Of(IdIn(line) ?? fallback, new Reply.Failed(fallback), TimeSpan.Zero);
        }
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
