using System.Text;
using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Tests.Reading;

public class TextDecodingTests
{
    private const string Text = "# Café\r\n\r\nMünchen – “ja”.";

    public static TheoryData<Encoding> Encodings => [new UTF8Encoding(false), new UTF8Encoding(true)];

    public static TheoryData<Encoding> WideEncodings => [new UnicodeEncoding(false, true), new UnicodeEncoding(true, true)];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Utf_8_is_read_with_and_without_a_mark(Encoding encoding)
    {
        var result = GuideReader.Read("cafe.md", [.. encoding.GetPreamble(), .. encoding.GetBytes(Text)]);

        Assert.Empty(result.Problems);
        Assert.Equal(("Café", "München – “ja”."), (result.Guide!.Title, result.Guide.Sections[0].Passages[0].Text));
    }

    [Theory]
    [MemberData(nameof(WideEncodings))]
    public void Utf_16_is_read_with_a_warning(Encoding encoding)
    {
        var result = GuideReader.Read("cafe.md", [.. encoding.GetPreamble(), .. encoding.GetBytes(Text)]);

        var problem = Assert.Single(result.Problems);
        Assert.Equal(("not-utf8", 1, ProblemSeverity.Warning), (problem.Code, problem.Line, problem.Severity));
        Assert.Contains("UTF-8", problem.Remedy, StringComparison.Ordinal);
        Assert.Equal("Café", result.Guide!.Title);
    }

    [Fact]
    public void Windows_1252_is_read_with_a_warning_that_names_the_first_bad_line()
    {
        var result = GuideReader.Read("cafe.md", Encoding.Latin1.GetBytes("# Cafe\n\nOne.\nM\u00fcnchen \u0093ja\u0094."));

        var problem = Assert.Single(result.Problems);
        Assert.Equal(("not-utf8", 4, ProblemSeverity.Warning), (problem.Code, problem.Line, problem.Severity));
        Assert.Contains("UTF-8", problem.Remedy, StringComparison.Ordinal);
        Assert.Equal("München “ja”.", result.Guide!.Sections[0].Passages[1].Text);
    }
}
