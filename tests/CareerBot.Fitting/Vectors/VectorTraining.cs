using CareerBot.Core.Text;
using CareerBot.Core.Understanding;

namespace CareerBot.Fitting.Vectors;

/// <summary>Makes word vectors of career talk from the public-domain handbook and the topics' utterances.</summary>
internal static class VectorTraining
{
    private const int Rank = 96;
    private const int FewestSightings = 8;

    public static TermVectors Train(IEnumerable<string> handbook, IReadOnlyList<Topic> topics, ITermAnalyzer analyzer)
    {
        var near = new Cooccurrence();
        foreach (var text in handbook) near.Add(Content(text, analyzer), 1);
        foreach (var topic in topics.Where(topic => topic.Kind is TopicKind.Career or TopicKind.Salary))
        {
            foreach (var text in topic.Utterances.Concat(topic.Headings))
            {
                var terms = Content(text.Replace("{", " ", StringComparison.Ordinal), analyzer);
                near.Add(terms, 1);
                near.Tie(terms, $"#{topic.Id}", 1.5f);
            }

            near.Tie([.. topic.Evidence.SelectMany(phrase => Content(phrase, analyzer))], $"#{topic.Id}", 4);
        }

        var (names, rows) = near.Ppmi(FewestSightings);
        Console.WriteLine($"{names.Length} terms, {rows.Sum(row => row.Count)} associations");
        var vectors = TruncatedSvd.Of(rows, Rank, seed: 1);
        return TermVectors.From([.. names.Zip(vectors).Select(pair => KeyValuePair.Create(pair.First, pair.Second))]);
    }

    private static string[] Content(string text, ITermAnalyzer analyzer) =>
        [.. analyzer.Analyze(text).Where(term => !term.IsStopWord && term.Text.Length > 1 && !char.IsDigit(term.Text[0])).Select(term => term.Text)];
}
