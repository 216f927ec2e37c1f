using CareerBot.Core.Understanding;
using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Tests.Content;

public class ShippedTopicsTests
{
    private static readonly Topic[] Topics = [.. Read().Topics.Select(read => read.Topic).OfType<Topic>()];

    [Fact]
    public void There_are_at_least_40_career_topics() => Assert.InRange(Topics.Count(topic => topic.Kind is TopicKind.Career or TopicKind.Salary), 40, 400);

    [Fact]
    public void There_are_at_least_3000_utterances() => Assert.InRange(Topics.Sum(topic => topic.Utterances.Count), 3_000, 100_000);

    [Fact]
    public void Each_topic_has_at_least_20_utterances() => Assert.Empty(Topics.Where(topic => topic.Alone.Count == 0 && topic.Utterances.Count < 20).Select(topic => $"{topic.Id}: {topic.Utterances.Count}"));

    [Fact]
    public void Each_topic_says_what_it_is_about() => Assert.Empty(Topics.Where(topic => string.IsNullOrWhiteSpace(topic.Title)).Select(topic => topic.Id));

    [Fact]
    public void Each_topic_that_is_near_another_is_there() =>
        Assert.Empty(Topics.SelectMany(topic => topic.Near).Except(Topics.Select(topic => topic.Id), StringComparer.Ordinal));

    [Fact]
    public void No_topic_file_has_a_problem() =>
        Assert.Empty(Read().Topics.SelectMany(read => read.Problems).Where(problem => problem.Severity == ProblemSeverity.Error).Select(problem => $"{problem.Path}({problem.Line}): {problem.Message}"));

    private static KnowledgeContents Read() =>
        KnowledgeContents.Read(KnowledgeFolder.Open(RepositoryRoot.Knowledge) ?? throw new InvalidOperationException("The knowledge folder was not found."), phrase => phrase);
}
