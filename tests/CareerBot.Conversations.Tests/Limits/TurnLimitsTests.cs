using CareerBot.Conversations.Limits;
using CsCheck;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace CareerBot.Conversations.Tests.Limits;

public sealed class TurnLimitsTests
{
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public void A_person_may_ask_a_burst_and_then_waits()
    {
        var limits = Create(new() { UserPerMinute = 6, UserBurst = 3 });

        Assert.Equal([true, true, true, false], Enumerable.Range(0, 4).Select(_ => limits.TryTake(Key("ann"), out var _)));
    }

    [Fact]
    public void Whoever_waits_as_long_as_said_may_ask_again()
    {
        var limits = Create(new() { UserPerMinute = 6, UserBurst = 1 });
        limits.TryTake(Key("ann"), out _);

        Assert.False(limits.TryTake(Key("ann"), out var wait));
        Assert.Equal(TimeSpan.FromSeconds(10), wait);
        _time.Advance(wait - TimeSpan.FromMilliseconds(1));
        Assert.False(limits.TryTake(Key("ann"), out wait));
        _time.Advance(wait);
        Assert.True(limits.TryTake(Key("ann"), out wait));
        Assert.Equal(TimeSpan.Zero, wait);
    }

    [Fact]
    public void One_person_is_no_other()
    {
        var limits = Create(new() { UserBurst = 1 });
        limits.TryTake(Key("ann"), out _);

        Assert.True(limits.TryTake(Key("bob"), out _));
        Assert.True(limits.TryTake(Key("ann") with { Platform = "teams" }, out _));
    }

    [Fact]
    public void A_person_has_one_allowance_in_all_channels()
    {
        var limits = Create(new() { UserBurst = 1 });
        limits.TryTake(Key("ann"), out _);

        Assert.False(limits.TryTake(Key("ann", "elsewhere"), out _));
    }

    [Fact]
    public void A_channel_has_an_allowance_of_its_own()
    {
        var limits = Create(new() { ChannelPerMinute = 60, ChannelBurst = 2 });

        Assert.Equal([true, true, false], new[] { "ann", "bob", "cid" }.Select(user => limits.TryTake(Key(user), out var _)));
        Assert.True(limits.TryTake(Key("cid", "elsewhere"), out _));
    }

    [Fact]
    public void A_question_that_the_channel_has_no_room_for_costs_the_person_nothing()
    {
        var limits = Create(new() { UserPerMinute = 1, UserBurst = 1, ChannelPerMinute = 60, ChannelBurst = 1 });
        limits.TryTake(Key("bob"), out _);
        Assert.False(limits.TryTake(Key("ann"), out _));

        Assert.True(limits.TryTake(Key("ann", "elsewhere"), out _));
    }

    [Fact]
    public void Never_more_are_let_through_than_burst_and_rate_allow() => Gen.Select(Gen.Int[1, 30], Gen.Int[1, 10], Gen.Int[0, 4000].Array[1, 80]).ForAll((perMinute, burst, gaps) =>
    {
        var time = new FakeTimeProvider();
        var limits = new TurnLimits(Options.Create(new TurnLimitOptions { UserPerMinute = perMinute, UserBurst = burst, ChannelPerMinute = 100_000, ChannelBurst = 10_000 }), time);
        var start = time.GetUtcNow();
        var taken = 0;
        foreach (var gap in gaps)
        {
            time.Advance(TimeSpan.FromMilliseconds(gap));
            if (limits.TryTake(Key("ann"), out var wait)) taken++;
            else Assert.InRange(wait, TimeSpan.FromTicks(1), TimeSpan.FromMinutes(1.0 / perMinute) + TimeSpan.FromTicks(1));
        }

        // Below by a tick at most, for a minute that the rate does not divide.
        var minutes = (time.GetUtcNow() - start).TotalMinutes;
        Assert.InRange(taken, 1, burst + (perMinute * minutes) + 0.001);
    });

    [Fact]
    public void Those_who_have_not_asked_for_a_while_are_forgotten()
    {
        var limits = Create(new() { UserPerMinute = 60, ChannelPerMinute = 60 });
        for (var i = 0; i < 500; i++) limits.TryTake(Key($"user-{i}", $"place-{i}"), out _);
        Assert.Equal(1000, limits.Tracked);

        _time.Advance(TimeSpan.FromMinutes(1));
        limits.TryTake(Key("ann"), out _);

        Assert.Equal(2, limits.Tracked);
    }

    [Fact]
    public void A_flood_of_new_names_neither_fills_the_memory_nor_gains_anything()
    {
        var limits = Create(new() { UserPerMinute = 1, UserBurst = 2, MaxTracked = 100 });

        var taken = Enumerable.Range(0, 5000).Count(i => limits.TryTake(Key($"user-{i}", $"place-{i}"), out _));

        Assert.Equal(100 + 2, taken);
        Assert.Equal(200, limits.Tracked);
    }

    [Fact]
    public void A_known_person_keeps_their_allowance_during_a_flood()
    {
        var limits = Create(new() { UserPerMinute = 1, UserBurst = 2, MaxTracked = 100 });
        limits.TryTake(Key("ann"), out _);
        for (var i = 0; i < 5000; i++) limits.TryTake(Key($"user-{i}", $"place-{i}"), out _);

        Assert.True(limits.TryTake(Key("ann"), out _));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void A_clock_that_is_set_to_another_day_neither_locks_anybody_out_nor_gives_anything_away(int days)
    {
        var clock = new ChangedClock();
        var limits = new TurnLimits(Options.Create(new TurnLimitOptions { UserPerMinute = 60, UserBurst = 1 }), clock);
        Assert.True(limits.TryTake(Key("ann"), out _));

        clock.Change = TimeSpan.FromDays(days);

        Assert.False(limits.TryTake(Key("ann"), out var wait));
        Assert.Equal(TimeSpan.FromSeconds(1), wait);
        clock.Advance(wait);
        Assert.True(limits.TryTake(Key("ann"), out _));
    }

    private static ConversationKey Key(string user, string place = "room") => new("discord", place, user);

    private TurnLimits Create(TurnLimitOptions options) => new(Options.Create(options), _time);
}
