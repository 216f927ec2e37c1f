using System.Diagnostics;
using System.Globalization;

namespace CareerBot.Benchmarks;

/// <summary>Percentiles, medians and memory, and the lines that report them.</summary>
internal static class Figures
{
    public static double Percentile(IReadOnlyCollection<double> values, double share)
    {
        double[] sorted = [.. values.Order()];
        return sorted.Length == 0 ? 0 : sorted[Math.Min(sorted.Length - 1, (int)(share * sorted.Length))];
    }

    public static double Median(IReadOnlyCollection<double> values) => Percentile(values, 0.5);

    /// <summary>Resident memory of a process in MB: VmRSS where there is a /proc.</summary>
    public static double ResidentMegabytes(Process process)
    {
        process.Refresh();
        return process.WorkingSet64 / 1_000_000.0;
    }

    public static void Print(string name, double value, string unit, string? target = null) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-58} {value,10:0.00} {unit,-3} {(target is null ? string.Empty : $"(target {target})")}"));
}
