namespace CareerBot.Knowledge.Reading;

/// <summary>Something in a knowledge file that an editor should know about.</summary>
/// <param name="Path">The file, relative to the knowledge folder, with forward slashes.</param>
/// <param name="Line">Its line, counted from 1; 0 where the whole file is meant.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Code">A stable name for the kind of problem ("broken-link").</param>
/// <param name="Message">A full sentence that says what is wrong.</param>
/// <param name="Remedy">A full sentence that says what to do.</param>
public sealed record KnowledgeProblem(string Path, int Line, ProblemSeverity Severity, string Code, string Message, string Remedy);
