using CareerBot.Knowledge.Reading;
using Microsoft.Extensions.Logging;

namespace CareerBot.Knowledge;

/// <summary>Writes the problems of the knowledge folder to the host's log.</summary>
internal static class ProblemReport
{
    /// <summary>Logs errors with each new state, so that nobody overlooks what is still broken, and everything else once.</summary>
    /// <param name="logger">Where to.</param>
    /// <param name="problems">The problems as they are now.</param>
    /// <param name="known">Those of the last look.</param>
    /// <param name="isSwap">Whether there is a new state.</param>
    public static void ReportProblems(
        this ILogger logger,
        IReadOnlyList<KnowledgeProblem> problems,
        IReadOnlyList<KnowledgeProblem> known,
        bool isSwap)
    {
        foreach (var problem in problems)
        {
            var isNew = !known.Contains(problem);
            if (problem.Severity == ProblemSeverity.Error && (isSwap || isNew))
                logger.KnowledgeProblem(problem.Path, problem.Line, problem.Message, problem.Remedy);
            else if (problem.Severity == ProblemSeverity.Warning && isNew)
                logger.KnowledgeSlip(problem.Path, problem.Line, problem.Message, problem.Remedy);
        }
    }
}
