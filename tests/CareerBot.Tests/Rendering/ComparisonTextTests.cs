using CareerBot.Core.Rendering;
using CareerBot.Core.Replies;

namespace CareerBot.Tests.Rendering;

public class ComparisonTextTests
{
    [Fact]
    public void Each_figure_carries_the_mark_of_its_source_and_each_quotation_its_number()
    {
        var reply = new Reply.Comparison(
            "Archivists",
            "Curators",
            [
                new ComparisonRow("Median pay", new ComparisonCell("$1 a year") { Source = "Survey" }, new ComparisonCell("$2 a year") { Source = "Survey" }),
                new ComparisonRow("What they do", new ComparisonCell("Keep paper.") { Citation = 1 }, new ComparisonCell(null)),
            ],
            [Some.Citation()]);

        Assert.Equal("Archivists and Curators, side by side:\nMedian pay: $1 a year (a) | $2 a year (a)\nWhat they do: Keep paper. [1] | not in the guides\n(a) Survey", PlainText.Render(reply).ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(500)]
    [InlineData(20_000)]
    public void Long_cells_stay_within_the_limit(int length)
    {
        var cell = new ComparisonCell(string.Concat(Enumerable.Repeat("😀 long ", length))) { Source = new string('s', Math.Min(length, 300)), Citation = 1 };
        var reply = new Reply.Comparison(new string('a', length), new string('b', length), [.. Enumerable.Repeat(new ComparisonRow("What they do", cell, cell), 8)], []);

        Assert.InRange(PlainText.Render(reply).Length, 1, PlainText.MaxLength);
    }
}
