using System.Text.Json;
using System.Text.Json.Serialization;

namespace CareerBot.Core.Answering;

/// <summary>The learned weights that turn signals into an order of sections and a probability that the first one answers.</summary>
/// <remarks>Fitted by tests/CareerBot.Fitting on training guides; stored beside this file as fusion.json.</remarks>
internal sealed record Fusion
{
    /// <summary>Weight of each signal of <see cref="PassageSignals.Names"/> by name, for the sentence that answers (listwise softmax).</summary>
    public required IReadOnlyDictionary<string, double> Passage { get; init; }

    /// <summary>Weight of each signal of <see cref="SectionSignals.Names"/> by name, for the order (listwise softmax).</summary>
    public required IReadOnlyDictionary<string, double> Order { get; init; }

    /// <summary>Weight of each signal of <see cref="AnswerSignals.Names"/> by name, for the probability (logistic), "bias" among them.</summary>
    public required IReadOnlyDictionary<string, double> Answerable { get; init; }

    /// <summary>
    /// Weight of each topic by id, times the square root of its probability, for the same probability: guides say what
    /// skills a job needs, and seldom what an exam costs. A topic without a weight counts for neither side.
    /// </summary>
    public required IReadOnlyDictionary<string, double> Coverage { get; init; }

    /// <summary>From this probability on the bot answers.</summary>
    public required double AnswerFrom { get; init; }

    /// <summary>From this probability on it offers choices rather than refuse.</summary>
    public required double ChooseFrom { get; init; }

    /// <summary>By how much both are lower where the question names the occupation of the guide: what is then asked is seldom about something else.</summary>
    public double NamedDiscount { get; init; }

    /// <summary>From this probability on it goes before rules by words; null where it never does.</summary>
    public double? SureFrom { get; init; }

    /// <summary>Fitted without the sentence encoder.</summary>
    public static Fusion Shipped { get; } = Load("fusion.json");

    /// <summary>Fitted with it.</summary>
    public static Fusion Encoded { get; } = Load("fusion-encoded.json");

    /// <summary>The same weights in the order of the signals' names.</summary>
    [JsonIgnore]
    public double[] PassageWeights => field ??= InOrder(PassageSignals.Names, Passage);

    private double[] OrderWeights => field ??= InOrder(SectionSignals.Names, Order);

    private double[] AnswerableWeights => field ??= InOrder(AnswerSignals.Names, Answerable);

    /// <summary>From which probability on this question is answered.</summary>
    public double AnswerFromFor(Question question) => AnswerFrom - DiscountFor(question);

    /// <summary>From which probability on choices are offered to this question.</summary>
    public double ChooseFromFor(Question question) => ChooseFrom - DiscountFor(question);

    /// <summary>Scores and sorts the candidates, best first.</summary>
    public IReadOnlyList<Candidate> Sort(IReadOnlyList<Candidate> candidates)
    {
        foreach (var candidate in candidates) candidate.Score = Dot(candidate.Signals, OrderWeights);

        var sorted = candidates.OrderByDescending(candidate => candidate.Score).ToArray();
        if (sorted.Length == 0) return sorted;
        var top = sorted[0].Score;
        var sum = sorted.Sum(candidate => Math.Exp(candidate.Score - top));
        foreach (var candidate in sorted) candidate.Share = Math.Exp(candidate.Score - top) / sum;
        return sorted;
    }

    /// <summary>Probability that the first of the sorted sections answers the question; there is at least one.</summary>
    public double Probability(Question question, IReadOnlyList<Candidate> sorted)
    {
        var sum = Dot(AnswerSignals.Of(question, sorted), AnswerableWeights) + Answerable.GetValueOrDefault("bias");
        foreach (var topic in question.Topics) sum += Coverage.GetValueOrDefault(topic.Topic) * Math.Sqrt(topic.Probability);
        return 1 / (1 + Math.Exp(-sum));
    }

    private static double[] InOrder(IReadOnlyList<string> names, IReadOnlyDictionary<string, double> weights) =>
        [.. names.Select(name => weights.GetValueOrDefault(name))];

    private static double Dot(double[] signals, double[] weights)
    {
        var sum = 0.0;
        for (var i = 0; i < signals.Length; i++) sum += signals[i] * weights[i];
        return sum;
    }

    private double DiscountFor(Question question) => question.Intent.Slots.GuideIds.Count > 0 ? NamedDiscount : 0;

    private static Fusion Load(string name)
    {
        using var stream = typeof(Fusion).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource '{name}' is missing from the assembly.");
        return JsonSerializer.Deserialize(stream, FusionJson.Default.Fusion)
            ?? throw new InvalidOperationException($"The resource '{name}' is empty.");
    }
}

[JsonSourceGenerationOptions(WriteIndented = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(Fusion))]
internal sealed partial class FusionJson : JsonSerializerContext;
