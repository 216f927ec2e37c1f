using System.Text;
using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Tests.Reading;

public class BadGuideTests
{
    [Fact]
    public void A_file_over_two_megabytes_is_refused() => Assert.Equal("file-too-large", OnlyError(new byte[KnowledgeLimits.FileBytes + 1]).Code);

    [Fact]
    public void A_binary_file_is_refused() => Assert.Equal("not-text", OnlyError([0x23, 0x20, 0x00, 0x41]).Code);

    [Fact]
    public void A_word_processor_file_with_the_wrong_ending_is_refused() => Assert.Equal("not-text", OnlyError("PK\u0003\u0004xyz"u8.ToArray()).Code);

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n")]
    [InlineData("---\n---\n")]
    public void A_file_without_title_heading_and_text_is_refused(string text) => Assert.Equal("empty-guide", OnlyError(Encoding.UTF8.GetBytes(text)).Code);

    [Fact]
    public void A_title_alone_is_no_guide() => Assert.Equal("no-text", OnlyError("# Nurse"u8.ToArray()).Code);

    [Fact]
    public void Broken_front_matter_is_refused_with_its_line()
    {
        var problem = OnlyError("---\nid: nurse\ntitle: How to: become\n---\n\nText."u8.ToArray());

        Assert.Equal(("broken-yaml", 3), (problem.Code, problem.Line));
        Assert.Contains("quotation marks", problem.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("---\ntitle: a\ntitle: b\n---\nText.", 3)]
    [InlineData("---\ntitle: *alias\n---\nText.", 2)]
    [InlineData("---\ntitle: [[[[[[[[[[[[[[[[[[[[[[[[x\n---\nText.", 2)]
    public void Front_matter_that_no_guide_needs_is_refused(string text, int line)
    {
        var problem = OnlyError(Encoding.UTF8.GetBytes(text));

        Assert.Equal(("broken-yaml", line), (problem.Code, problem.Line));
    }

    [Fact]
    public void Front_matter_without_an_end_is_refused() => Assert.Equal("front-matter-open", OnlyError("---\ntitle: Nurse\n\n# Nurse\n\nText."u8.ToArray()).Code);

    [Fact]
    public void Unknown_keys_are_named_with_the_key_that_was_meant()
    {
        var problem = SomeGuide.Problem("---\ntitle: Nurse\noccupaton: nurse\n---\nText.", "unknown-key");

        Assert.Equal((3, ProblemSeverity.Warning), (problem.Line, problem.Severity));
        Assert.Contains("did you mean 'occupation'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_of_another_program_is_only_a_hint() => Assert.Equal(ProblemSeverity.Hint, SomeGuide.Problem("---\nlayout: page\n---\nText.", "unknown-key").Severity);

    [Theory]
    [InlineData("updated: yesterday", "updated")]
    [InlineData("soc: nurse", "soc-code")]
    [InlineData("id: The Nurse", "guide-id")]
    [InlineData("title: [a, b]", "wrong-shape")]
    [InlineData("source: {date: 2026}", "source")]
    [InlineData("source: {title: T, url: 'javascript:alert(1)'}", "source-url")]
    public void A_value_of_the_wrong_shape_is_named_and_the_guide_still_read(string line, string code)
    {
        var result = SomeGuide.Read($"---\n{line}\n---\n\n# T\n\nText.");

        Assert.NotNull(result.Guide);
        Assert.Equal((code, 2), (result.Problems.Single().Code, result.Problems.Single().Line));
    }

    [Fact]
    public void A_heading_that_never_ends_is_cut()
    {
        var result = SomeGuide.Read($"# A\n\n## {new string('h', 400)}\n\nText.");

        Assert.Equal(KnowledgeLimits.HeadingLength, result.Guide!.Sections[0].Heading.Length);
        Assert.Equal("heading-cut", Assert.Single(result.Problems).Code);
    }

    [Fact]
    public void Sections_beyond_the_limit_are_left_out()
    {
        var result = SomeGuide.Read("# T\n\n" + string.Concat(Enumerable.Repeat("## H\n\nText.\n\n", KnowledgeLimits.Sections + 20)));

        Assert.Equal(KnowledgeLimits.Sections, result.Guide!.Sections.Count);
        Assert.Equal("guide-too-long", Assert.Single(result.Problems).Code);
    }

    [Fact]
    public void Passages_beyond_the_limit_are_left_out()
    {
        var result = SomeGuide.Read("# A\n\n" + string.Concat(Enumerable.Repeat("- item\n", KnowledgeLimits.Passages + 20)));

        Assert.Equal(KnowledgeLimits.Passages, result.Guide!.Sections.Sum(section => section.Passages.Count));
        Assert.Equal("guide-too-long", Assert.Single(result.Problems).Code);
    }

    private static KnowledgeProblem OnlyError(byte[] content)
    {
        var result = GuideReader.Read(SomeGuide.Path, content);

        Assert.Null(result.Guide);
        return Assert.Single(result.Problems);
    }
}
