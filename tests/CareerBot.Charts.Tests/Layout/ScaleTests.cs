using CareerBot.Charts.Layout;
using CareerBot.Core.Salaries;
using CsCheck;

namespace CareerBot.Charts.Tests.Layout;

public sealed class ScaleTests
{
    [Fact]
    public void The_axis_is_marked_at_round_amounts() =>
        Assert.Equal([40_000m, 60_000m, 80_000m], new Scale([new(31_200), new(80_950)], 32, 768).Ticks);

    [Fact]
    public void Hourly_pay_is_marked_at_round_amounts_too() => Assert.Equal([20m, 25m, 30m, 35m], new Scale([new(16.51m), new(38.92m)], 32, 768).Ticks);

    [Fact]
    public void Nothing_is_marked_beyond_an_open_end() => Assert.All(new Scale([new(100_000), new(239_200, IsAtLeast: true)], 32, 768).Ticks, tick => Assert.True(tick <= 239_200));

    [Fact]
    public void Every_amount_stands_between_the_margins_and_a_larger_one_further_right() => Gen.Select(Gen.Int[0, 500_000], Gen.Int[0, 500_000]).ForAll((one, other) =>
    {
        var scale = new Scale([new(one), new(other)], 32, 768);

        Assert.InRange(scale.At(Math.Min(one, other)), 32, scale.At(Math.Max(one, other)) + 0.001f);
        Assert.InRange(scale.At(Math.Max(one, other)), 32, 768.001f);
        Assert.InRange(scale.Ticks.Count, 0, 7);
    });
}
