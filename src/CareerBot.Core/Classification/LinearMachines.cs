namespace CareerBot.Core.Classification;

/// <summary>Weights of one linear machine per class, as trained: the classes are cut into equal ranges.</summary>
internal sealed class LinearMachines(int columns, int classes, int perRange, float[][] ranges)
{
    public int Columns => columns;

    public int Classes => classes;

    public float Weight(int column, int k)
    {
        float[] range = ranges[k / perRange];
        return range[column * (range.Length / columns) + k % perRange];
    }
}
