using CareerBot.Core.Classification;

namespace CareerBot.Core.Tests.Classification;

public class TopicClassifierTests
{
    private static readonly string[] Things = ["bakery", "garage", "hotel", "office", "school", "shop", "clinic", "farm", "studio", "ship", "library", "court"];

    private static readonly LabelledUtterance[] Utterances =
    [
        .. Things.SelectMany<string, LabelledUtterance>(thing =>
        [
            new($"how much money do you earn in a {thing}", "pay"),
            new($"what is the salary at the {thing}", "pay"),
            new($"which training do i need for the {thing}", "training"),
            new($"what degree must i study before a {thing} takes me", "training"),
            new($"when does the shift start in the {thing}", "hours"),
            new($"do i work on weekends in a {thing}", "hours"),
        ]),
    ];

    private static readonly TopicClassifier Classifier = TopicClassifier.Train(Utterances);

    [Theory]
    [InlineData("how much money do they earn", "pay")]
    [InlineData("is the salary good", "pay")]
    [InlineData("which degree and training", "training")]
    [InlineData("do they work on weekends", "hours")]
    public void It_learns_what_is_asked(string utterance, string topic) => Assert.Equal(topic, Classifier.Classify(utterance).Topics[0].Topic);

    [Fact]
    public void Probabilities_add_up_to_one() => Assert.Equal(1, Classifier.Classify("is the salary good").Topics.Sum(score => score.Probability), 3);

    [Fact]
    public void The_likeliest_topic_stands_first()
    {
        var probabilities = Classifier.Classify("which training").Topics.Select(score => score.Probability).ToArray();

        Assert.Equal(probabilities.OrderDescending(), probabilities);
    }

    [Theory]
    [InlineData("zxq wvk jqqz")]
    [InlineData("play some jazz tonight")]
    public void It_refuses_what_belongs_to_no_topic(string utterance) => Assert.Equal(TopicPrediction.OutOfScope, Classifier.Classify(utterance).Topic);

    [Theory]
    [InlineData("")]
    [InlineData(" \t\n")]
    [InlineData("🙂🙂🙂")]
    [InlineData("?!.,;:()[]")]
    [InlineData("\u0000\u200b\u202e")]
    [InlineData("\ud83d")]
    [InlineData("工资多少")]
    [InlineData("كم الراتب")]
    public void Of_odd_input_it_makes_something_without_failing(string utterance) => Assert.InRange(Classifier.Classify(utterance).InScopeProbability, 0, 1);

    [Fact]
    public void A_very_long_utterance_is_no_harm() =>
        Assert.Equal("pay", Classifier.Classify(string.Concat(Enumerable.Repeat("how much money do you earn ", 2_000))).Topics[0].Topic);

    [Fact]
    public void The_same_utterances_make_the_same_model() => Assert.Equal(Bytes(Classifier), Bytes(TopicClassifier.Train(Utterances)));

    [Fact]
    public void What_was_saved_is_loaded_again()
    {
        using var reader = new BinaryReader(new MemoryStream(Bytes(Classifier)));
        var loaded = TopicClassifier.Load(reader);

        Assert.All(Utterances, utterance => Assert.Equal(Classifier.Classify(utterance.Text).Topics, loaded.Classify(utterance.Text).Topics));
    }

    [Fact]
    public void A_model_of_another_format_is_not_loaded()
    {
        using var reader = new BinaryReader(new MemoryStream([9, 9, 9, 9, 0, 0, 0, 0]));

        Assert.Throws<InvalidDataException>(() => TopicClassifier.Load(reader));
    }

    [Fact]
    public void One_topic_is_enough()
    {
        var classifier = TopicClassifier.Train([.. Utterances.Where(utterance => utterance.Topic == "pay")]);

        Assert.Equal("pay", Assert.Single(classifier.Classify("salary").Topics).Topic);
    }

    [Fact]
    public void Without_any_topic_there_is_nothing_to_learn() =>
        Assert.Throws<ArgumentException>(() => TopicClassifier.Train([new LabelledUtterance("play some jazz", TopicPrediction.OutOfScope)]));

    [Fact]
    public void Many_may_ask_at_once()
    {
        var expected = Utterances.Select(utterance => Classifier.Classify(utterance.Text).Topic).ToArray();

        Parallel.For(0, 200, _ => Assert.Equal(expected, Utterances.Select(utterance => Classifier.Classify(utterance.Text).Topic)));
    }

    private static byte[] Bytes(TopicClassifier classifier)
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true)) classifier.Save(writer);
        return stream.ToArray();
    }
}
