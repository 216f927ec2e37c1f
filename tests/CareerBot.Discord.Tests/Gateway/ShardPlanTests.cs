using CareerBot.Discord.Gateway;

namespace CareerBot.Discord.Tests.Gateway;

public class ShardPlanTests
{
    [Theory]
    [InlineData("0 of 1", new[] { 0 }, 1)]
    [InlineData("0,1 of 4", new[] { 0, 1 }, 4)]
    [InlineData(" 3 , 0-1  of 4 ", new[] { 0, 1, 3 }, 4)]
    [InlineData("0-3 of 16", new[] { 0, 1, 2, 3 }, 16)]
    public void A_plan_names_shards_and_their_number(string text, int[] indexes, int count)
    {
        Assert.True(ShardPlan.TryRead(text, out var shards));
        Assert.Equal(indexes.Select(index => new ShardId(index, count)), shards);
    }

    [Theory]
    [InlineData("")]
    [InlineData("4")]
    [InlineData("4 of 4")]
    [InlineData("3-1 of 4")]
    [InlineData("-1 of 4")]
    [InlineData("0 of 0")]
    [InlineData("0 of 99999")]
    [InlineData("a of b")]
    public void What_is_no_plan_is_not_read_as_one(string text) => Assert.False(ShardPlan.TryRead(text, out _));

    [Fact]
    public void All_of_a_recommended_number_are_run() => Assert.Equal([new ShardId(0, 3), new ShardId(1, 3), new ShardId(2, 3)], ShardPlan.AllOf(3));
}
