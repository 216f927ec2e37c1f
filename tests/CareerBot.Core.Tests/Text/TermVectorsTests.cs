using CareerBot.Core.Text;

namespace CareerBot.Core.Tests.Text;

public class TermVectorsTests
{
    private readonly TermVectors _vectors = TermVectors.From(
    [
        new("pay", [1f, 0.1f, 0f]),
        new("wage", [0.9f, 0.2f, 0f]),
        new("oven", [0f, 0f, 1f]),
        new("#salary", [1f, 0f, 0f]),
    ]);

    [Fact]
    public void Terms_used_alike_are_neighbours() => Assert.Equal("wage", Assert.Single(_vectors.Neighbours("pay", 0.6f, 5)).Term);

    [Fact]
    public void A_strict_look_after_a_generous_one_is_strict()
    {
        _vectors.Neighbours("pay", -1f, 9);

        Assert.Equal("wage", Assert.Single(_vectors.Neighbours("pay", 0.6f, 5)).Term);
    }

    [Fact]
    public void A_topic_is_nobodys_neighbour() => Assert.DoesNotContain(_vectors.Neighbours("pay", -1f, 9), neighbour => neighbour.Term[0] == TermVectors.TopicMark);

    [Fact]
    public void An_unknown_term_has_no_neighbours() => Assert.Empty(_vectors.Neighbours("zebra", -1f, 9));

    [Fact]
    public void An_unknown_term_adds_nothing()
    {
        var sum = new float[_vectors.Rank];

        Assert.False(_vectors.Add("zebra", 1, sum));
        Assert.All(sum, value => Assert.Equal(0, value));
    }

    [Fact]
    public void What_is_added_has_the_length_of_its_weight()
    {
        var sum = new float[_vectors.Rank];
        _vectors.Add("wage", 2, sum);

        Assert.Equal(2, Math.Sqrt(sum.Sum(value => value * value)), 3);
    }

    [Fact]
    public void The_cosine_with_an_empty_sum_is_nought() => Assert.Equal(0, TermVectors.Cosine(new float[3], new float[] { 1, 0, 0 }));

    [Fact]
    public void What_was_saved_is_loaded_again()
    {
        using var stream = new MemoryStream();
        _vectors.Save(stream);
        var loaded = TermVectors.Load(new MemoryStream(stream.ToArray()));

        Assert.Equal(_vectors.Neighbours("pay", -1f, 9), loaded.Neighbours("pay", -1f, 9));
    }

    [Fact]
    public void Nothing_known_is_no_harm() => Assert.Empty(TermVectors.Empty.Neighbours("pay", 0, 9));
}
