namespace CareerBot.Encoder.Tests;

/// <summary>The shipped encoder. Cosines are held to an order, never to a figure: 8-bit products differ between processors.</summary>
public sealed class OnnxSentenceVectorsTests(ShippedModel model) : IClassFixture<ShippedModel>
{
    [Fact]
    public void A_vector_has_the_dimensions_it_says_and_length_1()
    {
        var vector = model.Vectors.Encode("how long does it take to become an electrician");

        Assert.Equal(model.Vectors.Dimensions, vector.Length);
        Assert.Equal(1, Math.Sqrt(vector.Sum(value => value * (double)value)), 2);
    }

    [Theory]
    [InlineData("do they work weekends", "Where and when they work: Evenings, weekends and overtime are common.", "How to get in: Most states ask for a license.")]
    [InlineData("is it dangerous", "Where and when they work: Shocks, burns and falls happen.", "What helps: Math is a strong school subject.")]
    [InlineData("what should i take in high school", "What helps: Math and shop class fit well.", "Where it can lead: Some open a business of their own.")]
    public void A_question_lies_nearer_to_what_answers_it(string question, string answer, string other) =>
        Assert.True(Cosine(question, answer) > Cosine(question, other));

    [Fact]
    public void A_question_about_something_else_lies_nearer_to_no_answer()
    {
        var passage = model.Vectors.Encode("How to get in: Most states ask for a license.");

        Assert.True(Margin("do you need a license") > Margin("what is the best pizza in town"));

        double Margin(string question)
        {
            var vector = model.Vectors.Encode(question);
            return Dot(vector, passage) - Dot(vector, model.Vectors.NoAnswer!) - model.Vectors.NoAnswerBias;
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\n")]
    [InlineData("\ud800 half a pair, \0 and \u202e")]
    [InlineData("🧑‍🚒🧑‍🚒🧑‍🚒")]
    public void Any_text_has_a_vector(string text) => Assert.All(model.Vectors.Encode(text), value => Assert.True(float.IsFinite(value)));

    [Fact]
    public void What_is_longer_than_the_model_reads_is_left_out() =>
        Assert.Equal(model.Vectors.Encode(string.Join(' ', Enumerable.Repeat("license", 100))), model.Vectors.Encode(string.Join(' ', Enumerable.Repeat("license", 100_000))));

    [Fact]
    public void Several_threads_may_ask_at_once()
    {
        string[] texts = [.. Enumerable.Range(0, 64).Select(place => $"question number {place}")];
        var alone = texts.Select(model.Vectors.Encode).ToArray();
        var together = new float[texts.Length][];

        Parallel.For(0, texts.Length, place => together[place] = model.Vectors.Encode(texts[place]));

        for (var place = 0; place < texts.Length; place++) Assert.Equal(alone[place], together[place]);
    }

    [Fact]
    public void A_folder_without_a_model_is_told_by_its_path()
    {
        var folder = Path.Join(Path.GetTempPath(), Guid.NewGuid().ToString("N"));

        var failure = Assert.Throws<EncoderUnavailableException>(() => OnnxSentenceVectors.Load(folder));

        Assert.Contains(folder, failure.Message, StringComparison.Ordinal);
    }

    private double Cosine(string one, string other) => Dot(model.Vectors.Encode(one), model.Vectors.Encode(other));

    private static double Dot(float[] one, IReadOnlyList<float> other)
    {
        var sum = 0.0;
        for (var i = 0; i < one.Length; i++) sum += one[i] * other[i];
        return sum;
    }
}
