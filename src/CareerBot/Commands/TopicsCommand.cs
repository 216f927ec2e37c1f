using System.CommandLine;
using CareerBot.Asking;
using CareerBot.Core.Classification;
using CareerBot.Core.Evaluation;

namespace CareerBot.Commands;

/// <summary>Trains the topic classifier on one file of labelled utterances and scores it on another.</summary>
internal static class TopicsCommand
{
    public static Command Create(Terminal terminal)
    {
        var train = new Option<string>("--train") { Description = "Utterances to learn from: {\"text\",\"intent\"} a line; the intent \"oos\" is out of scope.", HelpName = "A.jsonl", Required = true };
        var test = new Option<string>("--test") { Description = "Utterances to be tested on.", HelpName = "B.jsonl", Required = true };
        var eval = new Verb("eval", "Trains on one file, measures on another.", "careerbot topics eval --train train.jsonl --test validation.jsonl") { train, test };
        eval.SetAction(parsed => Evaluate(parsed.GetRequiredValue(train), parsed.GetRequiredValue(test), terminal));
        return new Verb("topics", "Measures the topic classifier.", "careerbot topics eval --train train.jsonl --test validation.jsonl") { eval };
    }

    private static int Evaluate(string trainFile, string testFile, Terminal terminal)
    {
        var train = Read(trainFile);
        var test = Read(testFile);
        if (train.All(utterance => utterance.Topic == TopicPrediction.OutOfScope))
        {
            throw CommandFailure.Problem($"\"{trainFile}\" has no utterance of any topic to learn from.");
        }

        var clock = TimeProvider.System;
        var started = clock.GetTimestamp();
        var classifier = TopicClassifier.Train(train);
        var trained = clock.GetElapsedTime(started);
        started = clock.GetTimestamp();
        TopicOutcome[] outcomes = [.. test.Select(utterance => new TopicOutcome(utterance.Topic, classifier.Classify(utterance.Text).Topic))];
        TopicReportText.Write(TopicReport.Of(outcomes), classifier.Topics.Count, trained, clock.GetElapsedTime(started), terminal.Out);
        return ExitCode.Ok;
    }

    private static List<LabelledUtterance> Read(string file)
    {
        if (!File.Exists(file)) throw CommandFailure.Usage($"The utterance file \"{file}\" does not exist.");
        var utterances = new List<LabelledUtterance>();
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line)) utterances.Add(Read(line, file, number));
        }

        return utterances.Count > 0 ? utterances : throw CommandFailure.Problem($"There is no utterance in \"{file}\".");
    }

    private static LabelledUtterance Read(string line, string file, int number)
    {
        var (read, trouble) = JsonLine.Read(line, LabelledLine.Fields, AskingJson.Default.LabelledLine);
        if (read is not null) return new LabelledUtterance(read.Text, read.Intent);
        throw CommandFailure.Problem($"{file}({number}): The line is no labelled utterance: {trouble} Write {{\"text\": \"…\", \"intent\": \"…\"}}.");
    }
}
