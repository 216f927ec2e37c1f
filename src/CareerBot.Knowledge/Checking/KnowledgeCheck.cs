using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Checking;

/// <summary>Looks through a knowledge folder for what an editor would want to put right.</summary>
public static class KnowledgeCheck
{
    /// <param name="contents">The folder's contents.</param>
    /// <param name="today">The day against which guides are old.</param>
    /// <param name="known">Places and occupations; null skips what is checked against them.</param>
    /// <param name="ask">Asks the assistant: guide id and question in, id of the section found out; null skips that check.</param>
    /// <returns>All problems, by file and line.</returns>
    public static IReadOnlyList<KnowledgeProblem> Run(KnowledgeContents contents, DateOnly today, KnownNames? known = null, Func<string, string, string?>? ask = null)
    {
        ArgumentNullException.ThrowIfNull(contents);

        var guides = contents.Guides.Select(CheckedGuide.Of).OfType<CheckedGuide>().ToArray();
        var topics = contents.Topics.Where(topic => topic.Topic is not null).ToArray();
        IEnumerable<KnowledgeProblem> problems =
        [
            .. contents.Problems,
            .. FolderRules.Check(contents),
            .. GuideRules.Check(guides, today),
            .. guides.SelectMany(guide => FigureRules.Check(guide, known)),
            .. guides.SelectMany(HeadingRules.Check),
            .. guides.SelectMany(PhrasingRules.Check),
            .. guides.SelectMany(guide => FaqRules.Check(guide, ask)),
            .. LinkRules.Check(guides),
            .. TopicRules.Check(topics),
            .. TopicRules.CheckNamed(guides, topics),
        ];
        return [.. problems.OrderBy(problem => problem.Path, StringComparer.Ordinal).ThenBy(problem => problem.Line).ThenByDescending(problem => problem.Severity)];
    }
}
