using CareerBot.Discord.Gateway;
using CsCheck;

namespace CareerBot.Discord.Tests.Gateway;

public class GatewayBackOffTests
{
    [Fact]
    public void A_wait_is_never_longer_than_a_minute_nor_shorter_than_half_of_what_is_due() => Gen.Int[1, 100_000].Select(Gen.Double[0, 1]).ForAll((failures, jitter) =>
    {
        var due = Math.Min(60, Math.Pow(2, Math.Min(failures - 1, 20)));
        var wait = GatewayBackOff.Delay(failures, jitter).TotalSeconds;
        Assert.InRange(wait, (due / 2) - 1e-6, due + 1e-6);
    });

    [Fact]
    public void After_a_connection_that_held_the_next_is_dialled_within_half_a_second() =>
        Gen.Double[0, 1].ForAll(jitter => Assert.InRange(GatewayBackOff.Delay(0, jitter).TotalSeconds, 0, 0.5));
}
