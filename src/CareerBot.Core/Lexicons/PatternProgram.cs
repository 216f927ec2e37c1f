using CareerBot.Core.Language;

namespace CareerBot.Core.Lexicons;

/// <summary>A pattern as a nondeterministic automaton (Thompson 1968): states, each with at most two ways on.</summary>
internal sealed class PatternProgram
{
    private readonly List<Instruction> _instructions = [];

    private PatternProgram()
    {
    }

    public IReadOnlyList<Instruction> Instructions => _instructions;

    /// <param name="node">The pattern.</param>
    /// <param name="lemma">By which its words are compared.</param>
    public static PatternProgram Compile(PatternNode node, Lemma lemma)
    {
        var program = new PatternProgram();
        program.Add(node, lemma);
        program._instructions.Add(new Instruction(Operation.Accept));
        return program;
    }

    private void Add(PatternNode node, Lemma lemma)
    {
        switch (node)
        {
            case PatternNode.Word { IsExact: true } word:
                _instructions.Add(new Instruction(Operation.Form, word.Text));
                break;
            case PatternNode.Word word:
                _instructions.Add(new Instruction(Operation.Lemma, lemma.Of(word.Text)));
                break;
            case PatternNode.Label label:
                _instructions.Add(new Instruction(Operation.Label, label.Name));
                break;
            case PatternNode.AnyWord:
                _instructions.Add(new Instruction(Operation.Any));
                break;
            case PatternNode.Edge edge:
                _instructions.Add(new Instruction(edge.IsStart ? Operation.Start : Operation.End));
                break;
            case PatternNode.Gap:
                AddGap();
                break;
            case PatternNode.Sequence sequence:
                foreach (var part in sequence.Parts) Add(part, lemma);
                break;
            case PatternNode.Choice choice:
                AddChoice(choice.Choices, lemma);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(node), node.GetType().Name, "A kind of node has no instruction.");
        }
    }

    /// <summary>Four words, each of which may be left out with all behind it.</summary>
    private void AddGap()
    {
        const int Longest = 4;
        var forks = new List<int>();
        for (var i = 0; i < Longest; i++)
        {
            forks.Add(_instructions.Count);
            _instructions.Add(new Instruction(Operation.Fork) { Next = _instructions.Count + 1 });
            _instructions.Add(new Instruction(Operation.Any));
        }

        foreach (var fork in forks) _instructions[fork] = _instructions[fork] with { Other = _instructions.Count };
    }

    private void AddChoice(IReadOnlyList<PatternNode> choices, Lemma lemma)
    {
        var jumps = new List<int>();
        for (var i = 0; i < choices.Count; i++)
        {
            var fork = _instructions.Count;
            if (i < choices.Count - 1) _instructions.Add(new Instruction(Operation.Fork) { Next = fork + 1 });
            Add(choices[i], lemma);
            if (i == choices.Count - 1) break;
            jumps.Add(_instructions.Count);
            _instructions.Add(new Instruction(Operation.Jump));
            _instructions[fork] = _instructions[fork] with { Other = _instructions.Count };
        }

        foreach (var jump in jumps) _instructions[jump] = _instructions[jump] with { Next = _instructions.Count };
    }

    internal enum Operation
    {
        Lemma,
        Form,
        Label,
        Any,
        Start,
        End,
        Fork,
        Jump,
        Accept,
    }

    /// <summary>One state. <see cref="Next"/> and <see cref="Other"/> are where a fork or a jump goes; the rest goes to the state behind it.</summary>
    internal readonly record struct Instruction(Operation Operation, string Text = "")
    {
        public int Next { get; init; }

        public int Other { get; init; }
    }
}
