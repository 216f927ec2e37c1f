using BenchmarkDotNet.Attributes;
using CareerBot.Core.Answering;
using CareerBot.Core.Replies;
using CareerBot.Knowledge;

namespace CareerBot.Benchmarks;

/// <summary>The mixed questions through the whole path, one guide; the figures are for one question.</summary>
[MemoryDiagnoser]
public class AssistantBenchmarks
{
    private KnowledgeStore? _store;
    private Assistant? _assistant;
    private int _next;

    [GlobalSetup]
    public void Open()
    {
        _store = Shipped.Open();
        _assistant = new Assistant(_store, new AssistantOptions());
    }

    [GlobalCleanup]
    public void Close() => _store?.Dispose();

    [Benchmark]
    public Reply? Respond()
    {
        var turn = Questions.Turns[_next++ % Questions.Turns.Count];
        return _assistant?.Respond(turn);
    }
}
