using System.Text;
using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Tests.Reading;

/// <summary>A bracket that an editor forgot, wherever YAML is read: the scanner behind it throws exceptions of several kinds.</summary>
public class UnclosedBracketTests
{
    public static TheoryData<string> Unclosed => new(
        "aliases: [apiarist, bee farmer\nupdated: 2026-01-01\n",
        "aliases: {apiarist, bee farmer\nupdated: 2026-01-01\n",
        "aliases: [apiarist, bee farmer\n",
        "aliases: [\nid: x\n",
        "aliases: {a: [b, c\nid: x\n",
        "title: \"never closed\nid: x\n",
        "aliases: [a, b]]\nid: x\n",
        "source: {title: x, url: [y}\nid: x\n");

    [Theory]
    [MemberData(nameof(Unclosed))]
    public void A_guide_names_its_line(string yaml) =>
        AssertNamed(GuideReader.Read("guides/g.md", Bytes($"---\n{yaml}---\n\n# T\n\nText.\n")).Problems, "guides/g.md", yaml);

    [Theory]
    [MemberData(nameof(Unclosed))]
    public void A_topic_names_its_line(string yaml) =>
        AssertNamed(TopicReader.Read("topics/t.md", Bytes($"---\n{yaml}---\n\n## Utterances\n\n- pay\n")).Problems, "topics/t.md", yaml);

    [Theory]
    [MemberData(nameof(Unclosed))]
    public void Signposts_name_their_line(string yaml)
    {
        var read = SignpostReader.Read(KnowledgeFolder.Signposts, Bytes(yaml));

        Assert.Null(read.Value);
        AssertNamed(read.Problems, KnowledgeFolder.Signposts, yaml);
    }

    [Fact]
    public void The_list_that_is_never_closed_is_pointed_at()
    {
        var problem = Assert.Single(GuideReader.Read(
            "guides/g.md",
            "---\nid: x\naliases: [apiarist, bee farmer\nupdated: 2026-01-01\n---\n\n# T\n\nText.\n"u8).Problems);

        Assert.InRange(problem.Line, 3, 4);
        Assert.Contains("every '[' has its ']'", problem.Remedy, StringComparison.Ordinal);
    }

    private static void AssertNamed(IReadOnlyList<KnowledgeProblem> problems, string path, string yaml)
    {
        var problem = Assert.Single(problems, problem => problem.Severity == ProblemSeverity.Error);
        Assert.Equal((path, "broken-yaml"), (problem.Path, problem.Code));
        Assert.InRange(problem.Line, 1, yaml.Count(letter => letter == '\n') + 2);
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
