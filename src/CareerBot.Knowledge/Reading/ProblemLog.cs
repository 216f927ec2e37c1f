namespace CareerBot.Knowledge.Reading;

/// <summary>Collects the problems of one file.</summary>
internal sealed class ProblemLog(string path)
{
    private readonly List<KnowledgeProblem> _problems = [];

    public string Path { get; } = path;

    public IReadOnlyList<KnowledgeProblem> All => _problems;

    public bool HasErrors => _problems.Exists(problem => problem.Severity == ProblemSeverity.Error);

    public void Error(int line, string code, string message, string remedy) => Add(line, ProblemSeverity.Error, code, message, remedy);

    public void Warning(int line, string code, string message, string remedy) => Add(line, ProblemSeverity.Warning, code, message, remedy);

    public void Hint(int line, string code, string message, string remedy) => Add(line, ProblemSeverity.Hint, code, message, remedy);

    private void Add(int line, ProblemSeverity severity, string code, string message, string remedy) =>
        _problems.Add(new KnowledgeProblem(Path, line, severity, code, message, remedy));
}
