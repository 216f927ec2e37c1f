using System.Text.Json;
using CareerBot.Core.Answering;
using CareerBot.Core.Retrieval;
using CareerBot.Core.Turns;
using CareerBot.Core.Understanding;
using CareerBot.Knowledge;
using Microsoft.Extensions.Logging.Abstractions;

namespace CareerBot.Fitting;

/// <summary>Asks every question of a folder of guides, each guide loaded alone, and keeps the candidates.</summary>
internal static class ExampleReader
{
    public static IReadOnlyList<Example> Read(string guidePath, string questionsPath, PassageVectors? vectors)
    {
        var directory = Directory.CreateTempSubdirectory("careerbot-fitting-");
        try
        {
            File.Copy(guidePath, Path.Join(directory.FullName, Path.GetFileName(guidePath)));
            using var store = KnowledgeStore.Open(new KnowledgeOptions { Directory = directory.FullName }, TimeProvider.System, NullLoggerFactory.Instance, vectors);
            var assistant = new Assistant(store, new AssistantOptions());
            return [.. File.ReadLines(questionsPath)
                .Where(line => line.Length > 0)
                .Select(line => JsonSerializer.Deserialize(line, TrainingJson.Default.TrainingQuestion)!)
                .Select(question => ToExample(question, assistant, store))
                .OfType<Example>()];
        }
        finally
        {
            directory.Delete(recursive: true);
        }

        Example? ToExample(TrainingQuestion question, Assistant assistant, KnowledgeStore store)
        {
            Subject? subject = null;
            foreach (var earlier in question.History ?? []) subject = assistant.Respond(new Turn("h", earlier, subject)).Subject;
            using var lease = store.Acquire();
            var turn = new Turn(question.Id, question.Question, subject);
            var understood = new Question(turn, IntentRouter.Route(turn, lease.Snapshot), lease.Snapshot);
            if (Manners.Respond(understood, new Findings(understood)) is { } reply)
            {
                if (question.Kind is "answer" or "salary" or "not_covered") Console.Error.WriteLine($"  {question.Id} never reached the guides ({reply.GetType().Name}, {understood.Intent.Best.Topic}): {question.Question}");
                return null;
            }

            return new Example(Path.GetFileNameWithoutExtension(questionsPath), question, understood, Findings.Retrieve(understood));
        }
    }
}
