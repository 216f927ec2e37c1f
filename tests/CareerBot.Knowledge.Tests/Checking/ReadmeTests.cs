using System.Text;
using System.Text.RegularExpressions;
using CareerBot.Knowledge.Checking;
using CareerBot.Knowledge.Reading;
using CareerBot.Knowledge.Tests.Reading;

namespace CareerBot.Knowledge.Tests.Checking;

/// <summary>The examples that editors copy from knowledge/README.md.</summary>
public partial class ReadmeTests
{
    private static readonly string[] Examples =
        [.. Example.Matches(File.ReadAllText(Path.Join(RepositoryRoot.Path, "knowledge/README.md")).ReplaceLineEndings("\n")).Select(match => match.Groups[1].Value)];

    [Theory]
    [InlineData(0, 3)]
    [InlineData(1, 2)]
    public void The_guides_are_right(int example, int sections)
    {
        var read = GuideReader.Read("guides/baker.md", Encoding.UTF8.GetBytes(Examples[example]));

        Assert.Equal(sections, read.Guide?.Sections.Count);
        Assert.Equal("baker", read.Guide?.Occupation);
        Assert.Empty(KnowledgeCheck.Run(new KnowledgeContents { Guides = [read] }, new DateOnly(2026, 12, 1)));
    }

    [Fact]
    public void The_topic_is_right()
    {
        var read = TopicReader.Read("topics/work-hours.md", Encoding.UTF8.GetBytes(Examples[2]));

        Assert.Empty(read.Problems);
        Assert.Equal(2, read.Topic?.Utterances.Count);
    }

    // ```markdown … ```
    [GeneratedRegex("```markdown\n(.*?)```", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Example { get; }
}
