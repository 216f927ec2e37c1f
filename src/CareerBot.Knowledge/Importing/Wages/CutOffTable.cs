using System.Globalization;
using CareerBot.Core.Salaries;
using CareerBot.Knowledge.Reading.Salaries;

namespace CareerBot.Knowledge.Importing.Wages;

/// <summary>Tells a flattened table that was cut off at the end of a line: nothing in such a file says how long it is, but the survey is of the whole country.</summary>
internal static class CutOffTable
{
    /// <summary>Of no state does the survey publish fewer: the District of Columbia, the smallest, has some 475.</summary>
    private const int FewestOccupations = 400;

    /// <summary>The last codes of the classification are not published of every state; so many fewer than elsewhere are no sign of anything.</summary>
    private const int MissingAtTheEnd = 3;

    private static readonly IReadOnlyList<string> States = SurveyedPlaces.States;

    /// <exception cref="ImportException">States are missing, or one of them ends before its last occupation.</exception>
    public static void Refuse(IReadOnlyList<WageRow> rows, string file)
    {
        var keys = rows.GroupBy(row => row.Place, StringComparer.Ordinal).ToDictionary(place => place.Key, place => place.Select(row => row.Key).ToArray(), StringComparer.Ordinal);
        if ((MissingStates(keys) ?? ShortState(keys) ?? ShortEnd(keys, rows)) is { } sign)
            throw new ImportException($"\"{file}\" was probably cut off: {sign} Download it again. Nothing was changed.");
    }

    /// <summary>One state alone may be meant; several without the rest are what is left of all.</summary>
    private static string? MissingStates(Dictionary<string, int[]> keys)
    {
        string[] missing = [.. States.Where(state => !keys.ContainsKey(state))];
        return missing.Length == 0 || States.Count - missing.Length < 2
            ? null
            : string.Create(
                CultureInfo.InvariantCulture,
                $"it lacks {missing.Length} of the {States.Count} states ({(missing.Length == 1 ? missing[0] : $"{missing[0]} … {missing[^1]}")}).");
    }

    private static string? ShortState(Dictionary<string, int[]> keys) =>
        States.FirstOrDefault(state => keys.TryGetValue(state, out var found) && found.Length < FewestOccupations) is { } state
            ? string.Create(CultureInfo.InvariantCulture, $"it has {keys[state].Length} occupations of {state}, and the survey publishes at least {FewestOccupations} of every state.")
            : null;

    /// <summary>The state that the file ends with must go on as far as most others do.</summary>
    private static string? ShortEnd(Dictionary<string, int[]> keys, IReadOnlyList<WageRow> rows)
    {
        if (rows.Count == 0 || keys.Count == 1) return null;
        var place = rows[^1].Place;
        var last = keys[place].Max();
        int[] beyond = [.. keys.Where(other => other.Key != place).Select(other => other.Value.Count(key => key > last)).Order()];
        return beyond[beyond.Length / 2] > MissingAtTheEnd ? $"its last line is {place} with {SocCode.TextOf(last)}, where most other states have further occupations." : null;
    }
}
