namespace CareerBot.Core.Classification;

/// <summary>
/// Cross-validation inside the training set: each fold holds out a fifth of every topic's utterances, a part of the
/// out-of-scope ones and a tenth of the topics altogether, and records how the machines score what they have not seen.
/// Neighbours in the list are held out together, for they are often variants of each other, and a variant left in
/// training would make the task look easier than it is.
/// </summary>
internal sealed class HeldOutTrial
{
    private const int UtteranceParts = 5;
    private const int TopicStride = 10;
    private readonly List<ScopeSignals> _inside = [];
    private readonly List<ScopeSignals> _leftOut = [];
    private readonly List<ScopeSignals> _outside = [];
    private readonly List<float[]> _scores = [];
    private readonly List<int> _labels = [];

    /// <param name="machines">Trained on all rows; class <paramref name="topics"/>, if any, is the out-of-scope one.</param>
    public static HeldOutTrial Run(
        OneVersusRest machines, int[] labels, float[] coverage, int topics, TopicTraining options)
    {
        var trial = new HeldOutTrial();
        for (int fold = 0; fold < options.Folds; fold++)
        {
            trial.AddFold(machines, labels, coverage, topics, fold, options);
        }
        return trial;
    }

    public ScopeModel FitScope(double inScopeWorth) => ScopeModel.Fit(_inside, _leftOut, _outside, inScopeWorth);

    public float FitSharpness() => TemperatureScaling.Fit(_scores, _labels);

    private void AddFold(
        OneVersusRest machines, int[] labels, float[] coverage, int topics, int fold, TopicTraining options)
    {
        int[] sizes = Sizes(labels, machines.Classes);
        var seen = new int[machines.Classes];
        var rest = new List<int>();
        var forgotten = new List<int>();
        var tested = new List<int>();
        for (int row = 0; row < labels.Length; row++)
        {
            int label = labels[row];
            int parts = label == topics ? options.Folds : UtteranceParts;
            bool held = seen[label]++ * parts / sizes[label] == fold;
            bool away = held || IsLeftOut(label, topics, fold);
            (away ? forgotten : rest).Add(row);
            if (held)
            {
                tested.Add(row);
            }
        }
        OneVersusRest without = machines.Without([.. forgotten]);
        without.Train([.. rest], options.FoldEpochs, options.Seed + 1 + fold);
        var scores = new float[machines.Classes];
        foreach (int row in tested)
        {
            without.Score(row, scores);
            Record(scores, labels[row], coverage[row], topics, fold);
        }
    }

    private void Record(float[] scores, int label, float coverage, int topics, int fold)
    {
        int best = -1;
        for (int k = 0; k < topics; k++)
        {
            if (!IsLeftOut(k, topics, fold) && (best < 0 || scores[k] > scores[best]))
            {
                best = k;
            }
        }
        if (best < 0)
        {
            return;
        }
        var signals = new ScopeSignals(scores[best], coverage, topics < scores.Length ? scores[topics] : 0);
        if (label == topics)
        {
            _outside.Add(signals);
        }
        else if (IsLeftOut(label, topics, fold))
        {
            _leftOut.Add(signals);
        }
        else
        {
            _scores.Add(scores[..topics]);
            _labels.Add(label);
            if (best == label)
            {
                _inside.Add(signals);
            }
        }
    }

    private static int[] Sizes(int[] labels, int classes)
    {
        var sizes = new int[classes];
        foreach (int label in labels)
        {
            sizes[label]++;
        }
        return sizes;
    }

    private static bool IsLeftOut(int label, int topics, int fold) => label < topics && label % TopicStride == fold;
}
