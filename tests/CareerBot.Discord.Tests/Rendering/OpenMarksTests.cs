namespace CareerBot.Discord.Tests.Rendering;

/// <summary>The reader that the limits are checked with.</summary>
public class OpenMarksTests
{
    [Theory]
    [InlineData("plain", "")]
    [InlineData("**bold** and *more*", "")]
    [InlineData("**bold", "**")]
    [InlineData("*italic", "*")]
    [InlineData(@"*\**", "")]
    [InlineData(@"\**", "*")]
    [InlineData(@"\\**", "**")]
    [InlineData(@"\*\*", "")]
    [InlineData(@"**\\\*** x", "")]
    [InlineData("```\n** ` \\\n``` x", "")]
    [InlineData("```\nx", "```")]
    [InlineData("a ` b", "`")]
    [InlineData("[x](https://example.org/**)", "")]
    [InlineData("****", "")]
    public void Marks_are_read_as_a_client_reads_them(string text, string open) => Assert.Equal(open, OpenMarks.Of(text));
}
