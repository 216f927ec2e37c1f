using CareerBot.Core.Replies;

namespace CareerBot.Core.Tests.Answering;

/// <summary>Who names abuse or despair is helped first, whatever else is asked; idioms and the work of occupations are no calls for help.</summary>
[Collection(ShippedTests.Name)]
public class CallForHelpTests(ShippedKnowledge shipped)
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Join(RepositoryRoot.Path, "tests", "data", "calls-for-help.txt"));

    [Fact]
    public void Who_calls_for_help_is_helped_first_whatever_else_is_asked() => Assert.DoesNotContain(Examples('+'), example => !IsHelped(example));

    [Fact]
    public void Who_speaks_of_work_or_in_idioms_is_answered() => Assert.DoesNotContain(Examples('-'), IsHelped);

    [Theory]
    [InlineData('+')]
    [InlineData('-')]
    public void There_are_thirty_examples_and_more(char sign) => Assert.True(Examples(sign).Length >= 30);

    private static string[] Examples(char sign) => [.. Lines.Where(line => line.StartsWith(sign)).Select(line => line[2..])];

    private bool IsHelped(string utterance) => shipped.Ask(utterance) is Reply.Signpost { Topic: "crisis" };
}
