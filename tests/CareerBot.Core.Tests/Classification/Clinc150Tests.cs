using System.Text.Json;
using CareerBot.Core.Classification;
using CareerBot.Core.Evaluation;
using Xunit.Abstractions;

namespace CareerBot.Core.Tests.Classification;

/// <summary>The public measure of intent classifiers: 150 intents and what is out of scope (Larson et al., 2019).</summary>
public class Clinc150Tests(ITestOutputHelper output)
{
    private static readonly Lazy<TopicReport> Report = new(Measure);

    [SharedFact("data/clinc150/train.jsonl")]
    public void Of_in_scope_utterances_93_in_100_get_their_own_topic()
    {
        output.WriteLine($"in-scope accuracy {Report.Value.InScopeAccuracy.Share:0.0000}");

        Assert.InRange(Report.Value.InScopeAccuracy.Share ?? 0, 0.93, 1);
    }

    [SharedFact("data/clinc150/train.jsonl")]
    public void Of_out_of_scope_utterances_two_in_three_are_turned_away()
    {
        output.WriteLine($"out-of-scope recall {Report.Value.OutOfScopeRecall.Share:0.0000}");

        Assert.InRange(Report.Value.OutOfScopeRecall.Share ?? 0, 0.67, 1);
    }

    private static TopicReport Measure()
    {
        var classifier = TopicClassifier.Train(Read("train.jsonl"));
        return TopicReport.Of([.. Read("validation.jsonl").Select(utterance => new TopicOutcome(utterance.Topic, classifier.Classify(utterance.Text).Topic))]);
    }

    private static LabelledUtterance[] Read(string file) =>
        [.. File.ReadLines(RepositoryRoot.Shared(Path.Join("data/clinc150", file))).Where(line => line.Length > 0).Select(Parse)];

    private static LabelledUtterance Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        return new LabelledUtterance(json.RootElement.GetProperty("text").GetString() ?? string.Empty, json.RootElement.GetProperty("intent").GetString() ?? string.Empty);
    }
}
