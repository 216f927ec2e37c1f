using CareerBot.Knowledge.Reading.Salaries;

namespace CareerBot.Knowledge.Importing.Wages;

/// <summary>Refuses tables that say of themselves to be in another currency or of another country.</summary>
internal static class WageOrigin
{
    /// <exception cref="ImportException">The row is in another currency than U.S. dollars, or of another country.</exception>
    public static void Refuse(WageColumns columns, IReadOnlyList<string> row, string file, int line)
    {
        if (columns.Cell(row, "currency") is { Length: > 0 } currency && !Denomination.IsDollars(currency))
            throw new ImportException(
                $"\"{file}\", line {line}: the wages are in '{currency}', and only U.S. dollars are read. Nothing was changed.");
        if (columns.Cell(row, "country") is { Length: > 0 } country && !Denomination.IsUnitedStates(country))
            throw new ImportException(
                $"\"{file}\", line {line}: the wages are of '{country}', and only those of the United States are read. Nothing was changed.");
    }

    /// <exception cref="ImportException">A place is neither the United States nor a state or territory.</exception>
    public static void RefusePlaces(IEnumerable<string> places, string file)
    {
        if (places.FirstOrDefault(place => !SurveyedPlaces.Contains(place)) is { } foreign)
            throw new ImportException(
                $"\"{file}\" has wages of '{foreign}', which is neither the United States nor a state or territory of it. Only the survey of the U.S. Bureau of Labor Statistics can be brought in. Nothing was changed.");
    }
}
