using CareerBot.Core.Guides;
using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Checking;

/// <summary>A guide that was read, with the places of its parts.</summary>
internal sealed record CheckedGuide(Guide Guide, GuideOutline Outline)
{
    public string Path => Guide.Path;

    public static CheckedGuide? Of(GuideReadResult read) => read is { Guide: { } guide, Outline: { } outline } ? new CheckedGuide(guide, outline) : null;

    public KnowledgeProblem Error(int line, string code, string message, string remedy) => new(Path, line, ProblemSeverity.Error, code, message, remedy);

    public KnowledgeProblem Warning(int line, string code, string message, string remedy) => new(Path, line, ProblemSeverity.Warning, code, message, remedy);

    public KnowledgeProblem Hint(int line, string code, string message, string remedy) => new(Path, line, ProblemSeverity.Hint, code, message, remedy);
}
