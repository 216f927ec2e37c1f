using CareerBot.Core.Language;

namespace CareerBot.Core.Lexicons;

/// <summary>One pattern looked for in one utterance: all states are followed at once, each entered once a token (Thompson 1968, Pike's way of keeping slots).</summary>
internal sealed class PatternRun
{
    private readonly PatternProgram _program;
    private readonly IReadOnlyList<Token> _tokens;
    private readonly IReadOnlyList<Span> _spans;
    private readonly Thread?[][] _threads;

    public PatternRun(PatternProgram program, IReadOnlyList<Token> tokens, IReadOnlyList<Span> spans)
    {
        _program = program;
        _tokens = tokens;
        _spans = spans;
        _threads = new Thread?[tokens.Count + 1][];
        for (var at = 0; at <= tokens.Count; at++) _threads[at] = new Thread?[program.Instructions.Count];
    }

    public PatternMatch? Find()
    {
        var accepting = _program.Instructions.Count - 1;
        PatternMatch? found = null;
        for (var at = 0; at <= _tokens.Count; at++)
        {
            if (found is null) Enter(new Thread(at, null, default), 0, at);
            if (_threads[at][accepting] is { } ended && at > ended.First && (found is null || ended.First <= found.First)) found = Match(ended, at - 1);
            if (at < _tokens.Count) Step(at);
        }

        return found;
    }

    private void Step(int at)
    {
        var token = _tokens[at];
        for (var state = 0; state < _program.Instructions.Count; state++)
        {
            if (_threads[at][state] is not { } thread) continue;
            var instruction = _program.Instructions[state];
            switch (instruction.Operation)
            {
                case PatternProgram.Operation.Lemma when token.Lemma == instruction.Text:
                case PatternProgram.Operation.Form when token.Lower == instruction.Text:
                case PatternProgram.Operation.Any:
                    Enter(thread, state + 1, at + 1);
                    break;
                case PatternProgram.Operation.Label:
                    foreach (var span in _spans)
                    {
                        if (span.First == at && span.Label == instruction.Text) Enter(new Thread(thread.First, thread, span), state + 1, span.Last + 1);
                    }

                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>Enters a state and all that are reached from it without a word; of threads that meet the one that began first goes on.</summary>
    private void Enter(Thread thread, int state, int at)
    {
        if (_threads[at][state] is { } other && other.First <= thread.First) return;
        _threads[at][state] = thread;
        var instruction = _program.Instructions[state];
        switch (instruction.Operation)
        {
            case PatternProgram.Operation.Jump:
                Enter(thread, instruction.Next, at);
                break;
            case PatternProgram.Operation.Fork:
                Enter(thread, instruction.Next, at);
                Enter(thread, instruction.Other, at);
                break;
            case PatternProgram.Operation.Start when at == 0:
            case PatternProgram.Operation.End when at == _tokens.Count:
                Enter(thread, state + 1, at);
                break;
            default:
                break;
        }
    }

    private static PatternMatch Match(Thread ended, int last)
    {
        var slots = new List<Span>();
        for (var thread = ended; thread is { Before: { } before }; thread = before) slots.Add(thread.Slot);
        slots.Reverse();
        return new PatternMatch(ended.First, last, slots);
    }

    /// <summary>A way through the automaton: where it began, and the slots that it has filled.</summary>
    private sealed record Thread(int First, Thread? Before, Span Slot);
}
