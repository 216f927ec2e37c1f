using CareerBot.Discord.Gateway;
using CareerBot.Discord.Rest;
using Microsoft.Extensions.Logging.Abstractions;

namespace CareerBot.Discord.Tests.Gateway;

public sealed class IdentifyGateTests : IDisposable
{
    private readonly WatchedTime _time = new();

    private readonly List<IdentifyGate> _gates = [];

    [Fact]
    public async Task Shards_of_one_lane_identify_five_seconds_apart()
    {
        var gate = Gate(maxConcurrency: 1);
        await IdentifyAsync(gate, 0);
        var second = IdentifyAsync(gate, 1);

        Assert.False(second.IsCompleted);
        await _time.PassAsync(TimeSpan.FromSeconds(5));
        await second;
    }

    [Fact]
    public async Task Shards_of_different_lanes_identify_at_the_same_time()
    {
        var gate = Gate(maxConcurrency: 16);

        for (var index = 0; index < 16; index++) await IdentifyAsync(gate, index);

        var seventeenth = IdentifyAsync(gate, 16);
        Assert.False(seventeenth.IsCompleted);
        await _time.PassAsync(TimeSpan.FromSeconds(5));
        await seventeenth;
    }

    [Fact]
    public async Task Nobody_enters_while_another_of_the_lane_is_on_its_way()
    {
        var gate = Gate(maxConcurrency: 1);
        var first = await gate.EnterAsync(new ShardId(0, 2), CancellationToken.None);
        var second = gate.EnterAsync(new ShardId(1, 2), CancellationToken.None);

        Assert.False(second.IsCompleted);
        first.Dispose();
        (await second).Dispose();
    }

    [Fact]
    public async Task Where_no_session_is_left_the_gate_stays_shut_until_Discord_has_some_again()
    {
        var answers = new Queue<SessionStartLimit>([
            new SessionStartLimit { Total = 1000, Remaining = 0, ResetAfterMilliseconds = 3_600_000 },
            new SessionStartLimit { Total = 1000, Remaining = 1000, ResetAfterMilliseconds = 86_400_000 },
        ]);
        var gate = Gate(maxConcurrency: 16, remaining: 0, answers);

        var entered = IdentifyAsync(gate, 0);

        Assert.False(entered.IsCompleted);
        await _time.PassAsync(TimeSpan.FromHours(1));
        await entered;
        Assert.Empty(answers);
    }

    [Fact]
    public async Task Who_gives_up_waiting_leaves_the_lane_free()
    {
        var gate = Gate(maxConcurrency: 1);
        await IdentifyAsync(gate, 0);
        using var leave = new CancellationTokenSource();
        var impatient = gate.EnterAsync(new ShardId(1, 3), leave.Token);
        await leave.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => impatient);

        var next = IdentifyAsync(gate, 2);
        await _time.PassAsync(TimeSpan.FromSeconds(5));
        await next;
    }

    public void Dispose() => _gates.ForEach(gate => gate.Dispose());

    private static async Task IdentifyAsync(IdentifyGate gate, int index)
    {
        using var turn = await gate.EnterAsync(new ShardId(index, 32), CancellationToken.None);
        turn.Identified();
    }

    private IdentifyGate Gate(int maxConcurrency, int remaining = 1000, Queue<SessionStartLimit>? answers = null)
    {
        var limit = new SessionStartLimit { Total = 1000, Remaining = remaining, MaxConcurrency = maxConcurrency };
        var gate = new IdentifyGate(limit, _ => Task.FromResult(answers is null ? limit : answers.Dequeue()), _time, NullLogger.Instance);
        _gates.Add(gate);
        return gate;
    }
}
