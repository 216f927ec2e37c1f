using System.Globalization;
using CareerBot.Core.Salaries;
using CareerBot.Knowledge.Reading.Salaries;

namespace CareerBot.Knowledge.Importing.Wages;

/// <summary>Reads the cells of a published wage table.</summary>
internal static class WageCell
{
    /// <summary>A wage at or above the survey's top code.</summary>
    public const string TopCoded = "#";

    /// <summary>No wage is published.</summary>
    private const string NoWage = "*";

    /// <summary>No employment is published.</summary>
    private const string NoEmployment = "**";

    /// <summary>No occupation's mean is near this: whoever reads more has read the wrong column.</summary>
    private const decimal HighestWage = 10_000_000;

    /// <param name="cell">What stands in the cell.</param>
    /// <param name="topCode">The survey's top code for the period; null where the file names none.</param>
    /// <returns>Null where nothing is published.</returns>
    /// <exception cref="FormatException">The cell is neither an amount nor one of the survey's marks; the message says which cell.</exception>
    public static WageAmount? Amount(string cell, decimal? topCode)
    {
        if (cell is "" or NoWage or NoEmployment) return null;
        if (cell == TopCoded) return new WageAmount(topCode ?? throw new FormatException($"'{TopCoded}' marks a wage at or above a top code that the file does not name"), IsAtLeast: true);

        // Workbooks keep 33.54 as a binary fraction (33.539999999999999).
        if (decimal.TryParse(cell, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value) && value is > 0 and < HighestWage)
            return new WageAmount(Math.Round(value, 2, MidpointRounding.AwayFromZero));
        if (Denomination.ForeignSign(cell) is not null)
            throw new FormatException($"'{cell}' is a wage in another currency, and only U.S. dollars are read");
        throw new FormatException($"'{cell}' is no wage");
    }

    /// <inheritdoc cref="Amount"/>
    public static int? Employment(string cell)
    {
        if (cell is "" or NoWage or NoEmployment) return null;
        return decimal.TryParse(cell, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var jobs) && jobs is >= 0 and < 1_000_000_000
            ? (int)jobs
            : throw new FormatException($"'{cell}' is no number of jobs");
    }

    public static bool IsTrue(string cell) => cell.Equals("TRUE", StringComparison.OrdinalIgnoreCase) || cell == "1";
}
