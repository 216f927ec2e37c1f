namespace CareerBot.Core.Classification;

/// <summary>
/// One-versus-rest linear support vector machines with squared hinge loss, trained by dual coordinate descent
/// (Hsieh et al. 2008, as in LIBLINEAR). All classes take the step on one example together, which makes the inner
/// loop run over contiguous weights. The classes are cut into two ranges that never meet, so that two threads train
/// them without changing the result.
/// </summary>
internal sealed class OneVersusRest
{
    private readonly SparseRows _rows;
    private readonly int[] _labels;
    private readonly MachineRange[] _ranges;

    public OneVersusRest(SparseRows rows, int[] labels, int columns, int classes, float cost)
    {
        _rows = rows;
        _labels = labels;
        Columns = columns;
        Classes = classes;
        int first = (classes + 1) / 2;
        _ranges = classes < 2
            ? [new MachineRange(0, classes, columns, rows.Count, cost)]
            : [new MachineRange(0, first, columns, rows.Count, cost),
                new MachineRange(first, classes - first, columns, rows.Count, cost)];
    }

    private OneVersusRest(OneVersusRest other)
    {
        _rows = other._rows;
        _labels = other._labels;
        Columns = other.Columns;
        Classes = other.Classes;
        _ranges = [.. other._ranges.Select(range => range.Copy())];
    }

    public int Columns { get; }

    public int Classes { get; }

    /// <summary>Passes over the chosen rows, each pass in another order drawn from the seed.</summary>
    public void Train(int[] chosen, int epochs, int seed) => Parallel.ForEach(_ranges, range =>
    {
        var random = new Random(seed);
        int[] order = [.. chosen];
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (int row in order)
            {
                range.Step(row, _rows.Columns(row), _rows.Values(row), _labels[row]);
            }
        }
    });

    /// <summary>
    /// A copy from which the given rows' own contributions are taken out. A few more passes over the other rows bring
    /// it to where training without them would have ended, at a fraction of the price of training anew.
    /// </summary>
    public OneVersusRest Without(int[] rows)
    {
        var copy = new OneVersusRest(this);
        Parallel.ForEach(copy._ranges, range =>
        {
            foreach (int row in rows)
            {
                range.Forget(row, _rows.Columns(row), _rows.Values(row), _labels[row]);
            }
        });
        return copy;
    }

    /// <summary>The score of every class for one row.</summary>
    public void Score(int row, Span<float> scores)
    {
        foreach (MachineRange range in _ranges)
        {
            range.Score(_rows.Columns(row), _rows.Values(row), scores);
        }
    }

    public void CopyWeights(int column, Span<float> weights)
    {
        foreach (MachineRange range in _ranges)
        {
            range.CopyWeights(column, weights);
        }
    }
}
