using CareerBot.Charts.Drawing;
using CareerBot.Charts.Layout;
using CsCheck;

namespace CareerBot.Charts.Tests.Layout;

public sealed class TextLinesTests
{
    private const float Width = 736;

    [Fact]
    public void Short_text_is_one_line() => Assert.Equal(["United States"], TextLines.Of("United States", TextStyle.Label, Width, 2));

    [Fact]
    public void Long_text_breaks_between_words_and_loses_none()
    {
        const string Title = "Secondary School Teachers, Except Special and Career/Technical Education";

        var lines = TextLines.Of(Title, TextStyle.Label, Width, 2);

        Assert.Equal(2, lines.Count);
        Assert.Equal(Title, string.Join(' ', lines));
    }

    [Fact]
    public void Whatever_the_text_is_its_lines_fit() => Gen.String[0, 300].ForAll(
        text =>
        {
            var lines = TextLines.Of(text, TextStyle.Plain, Width, 2);
            Assert.InRange(lines.Count, 1, 2);
            Assert.All(lines, line => Assert.True(TextStyle.Plain.WidthOf(line) <= Width));
        },
        count: 200);
}
