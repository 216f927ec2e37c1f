using System.Globalization;
using CareerBot.Core.Evaluation;

namespace CareerBot.Commands;

/// <summary>A measure and its name as one aligned line of a console.</summary>
internal static class MeasureText
{
    public static void Line(TextWriter output, string name, Measure measure) => Line(output, name, measure.Share is { } share
        ? string.Create(CultureInfo.InvariantCulture, $"{share:0.000}  ({measure.Points:0.#} of {measure.Count})")
        : "-");

    public static void Line(TextWriter output, string name, string value) => output.WriteLine($"{name,-24}{value}");
}
