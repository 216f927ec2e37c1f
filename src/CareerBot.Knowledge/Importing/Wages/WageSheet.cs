namespace CareerBot.Knowledge.Importing.Wages;

/// <summary>The detailed occupations of one published file, and what the file says of itself.</summary>
/// <param name="Rows">One row for each occupation and place.</param>
/// <param name="AsOf">When the estimates hold: "2025-05".</param>
/// <param name="Skipped">How many rows were left out, by reason.</param>
internal sealed record WageSheet(IReadOnlyList<WageRow> Rows, string AsOf, IReadOnlyDictionary<string, int> Skipped);
