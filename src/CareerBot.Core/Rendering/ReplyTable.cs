namespace CareerBot.Core.Rendering;

/// <summary>The part of a reply that is best read as a table, for whatever can show one.</summary>
/// <param name="Caption">What the table is about.</param>
/// <param name="Columns">Headings of the columns, that of the rows' headings first.</param>
/// <param name="Rows">One a line.</param>
/// <param name="Notes">Who published the figures; a cell's text ends in the mark of its note where there are several.</param>
public sealed record ReplyTable(string Caption, IReadOnlyList<string> Columns, IReadOnlyList<ReplyTableRow> Rows, IReadOnlyList<string> Notes);

/// <summary>One line of a table.</summary>
public sealed record ReplyTableRow(string Heading, IReadOnlyList<ReplyTableCell> Cells);

/// <summary>One cell of a table.</summary>
/// <param name="Text">What the person reads.</param>
/// <param name="Citation">Number of its citation where it is quoted from a guide.</param>
public sealed record ReplyTableCell(string Text, int? Citation = null);
