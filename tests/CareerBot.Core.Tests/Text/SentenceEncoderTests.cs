using CareerBot.Core.Text;

namespace CareerBot.Core.Tests.Text;

public class SentenceEncoderTests
{
    private readonly SentenceEncoder _encoder = Loaded(
    [
        new("nurse", [1f, -0.3f, 0.07f]),
        new("night", [0f, 0.5f, 0.2f]),
        new("don't", [0.1f, 0.9f, -0.4f]),
        new("parents", [-0.6f, 0.2f, 0.3f]),
        new("#2", [0.02f, 0.01f, 0.03f]),
        new("#4", [0f, 0f, 2f]),
    ]);

    [Theory]
    [InlineData("nurse", 1f, -0.3f, 0.07f)]
    [InlineData("don't", 0.1f, 0.9f, -0.4f)]
    [InlineData("12", 0.02f, 0.01f, 0.03f)]
    public void A_vector_is_kept_to_a_127th_of_its_largest_value(string word, float first, float second, float third)
    {
        float[] saved = [first, second, third];
        var step = saved.Max(MathF.Abs) / 127;

        Assert.All(_encoder.Encode(word).Zip(saved), pair => Assert.InRange(pair.First - pair.Second, -0.51f * step, 0.51f * step));
    }

    [Fact]
    public void All_words_are_kept_in_their_order() => Assert.Equal([0, 1, 2, 3, 4, 5], new[] { "nurse", "night", "don't", "parents", "#2", "#4" }.Select(word => _encoder.PlaceOf(word)));

    [Fact]
    public void A_text_is_the_sum_of_its_words()
    {
        var sum = _encoder.Encode("nurse").Zip(_encoder.Encode("night"), (one, other) => one + other);

        Assert.Equal(sum, _encoder.Encode("night nurse"));
    }

    [Theory]
    [InlineData("10", "99")]
    [InlineData("2024", "1234567")]
    [InlineData("2024", "$50,2025.")]
    public void A_number_counts_by_its_digits_alone(string one, string other) =>
        Assert.Equal(_encoder.Encode(one)[2], _encoder.Encode(other)[2], 0.05f);

    [Fact]
    public void A_number_of_an_unknown_length_is_nothing() => Assert.All(_encoder.Encode("100"), value => Assert.Equal(0, value));

    [Theory]
    [InlineData("don't", "don’t")]
    [InlineData("parents", "parents'")]
    [InlineData("parents", "'parents'")]
    [InlineData("parents", "parents’ ")]
    public void An_apostrophe_belongs_to_a_word_only_inside_of_it(string one, string other) => Assert.Equal(_encoder.Encode(one), _encoder.Encode(other));

    [Theory]
    [InlineData("Nurse")]
    [InlineData("NURSE")]
    public void Case_makes_no_difference(string text) => Assert.Equal(_encoder.Encode("nurse"), _encoder.Encode(text));

    [Theory]
    [InlineData("")]
    [InlineData("zebra")]
    [InlineData("?! …")]
    [InlineData("don")]
    [InlineData("nursenursenursenursenursenursenursenurse")]
    public void Unknown_words_are_nothing(string text) => Assert.All(_encoder.Encode(text), value => Assert.Equal(0, value));

    [Fact]
    public void An_unknown_word_changes_nothing() => Assert.Equal(_encoder.Encode("nurse"), _encoder.Encode("the nurse, zebra!"));

    [Fact]
    public void An_unknown_word_has_no_place() => Assert.Equal(-1, _encoder.PlaceOf("zebra"));

    [Theory]
    [InlineData("nurse nurse Nurse")]
    [InlineData("NURSE/nurse")]
    public void Each_word_counts_once(string text) => Assert.Equal(_encoder.Encode("nurse"), _encoder.Encode(text));

    [Fact]
    public void An_embedding_does_not_depend_on_the_one_before()
    {
        var before = _encoder.Encode("night nurse");
        _encoder.Encode("don't 12 2024 parents");

        Assert.Equal(before, _encoder.Encode("night nurse"));
    }

    [Fact]
    public void The_cosine_with_nothing_is_nought()
    {
        Assert.Equal(0, SentenceEncoder.Cosine(_encoder.Encode(""), _encoder.Encode("")));
        Assert.Equal(0, SentenceEncoder.Cosine(_encoder.Encode("nurse"), _encoder.Encode("zebra")));
    }

    [Fact]
    public void The_cosine_of_a_text_with_itself_is_one() => Assert.Equal(1, SentenceEncoder.Cosine(_encoder.Encode("night nurse"), _encoder.Encode("nurse at night")), 1e-5f);

    [Fact]
    public void Two_words_have_the_cosine_of_their_embeddings() =>
        Assert.Equal(SentenceEncoder.Cosine(_encoder.Encode("nurse"), _encoder.Encode("night")), _encoder.Cosine(_encoder.PlaceOf("nurse"), _encoder.PlaceOf("night")), 1e-5f);

    private static SentenceEncoder Loaded(IReadOnlyList<KeyValuePair<string, float[]>> words)
    {
        using var stream = new MemoryStream();
        SentenceEncoder.Save(stream, words);
        return SentenceEncoder.Load(new MemoryStream(stream.ToArray()));
    }
}
