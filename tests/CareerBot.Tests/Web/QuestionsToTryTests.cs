using System.Text.RegularExpressions;
using CareerBot.Core.Replies;
using CareerBot.TestKit;

namespace CareerBot.Tests.Web;

/// <summary>What the empty page proposes is answered, and not by the default guide.</summary>
[Collection(RunningHostTests.Name)]
public partial class QuestionsToTryTests(ShippedKnowledge knowledge) : IClassFixture<ShippedKnowledge>
{
    public static TheoryData<string> Proposed() =>
        [.. Buttons.Matches(File.ReadAllText(Path.Join(RepositoryRoot.Path, "src/CareerBot/wwwroot/index.html"))).Select(found => found.Groups[1].Value)];

    [Fact]
    public void There_are_three() => Assert.Equal(3, Proposed().Count);

    [Theory]
    [MemberData(nameof(Proposed))]
    public void Each_is_answered_from_the_shipped_knowledge(string question)
    {
        var reply = knowledge.Ask(question);

        var citations = reply switch
        {
            Reply.Answer answer => answer.Citations,
            Reply.Salary salary => salary.Citations,
            _ => throw new InvalidOperationException($"\"{question}\" is met with {reply.GetType().Name}."),
        };
        Assert.DoesNotContain(citations, citation => citation.GuideId == ShippedKnowledge.GuideId);
    }

    // <button type="button">How do I become a plumber?</button>
    [GeneratedRegex("""<button type="button">([^<]+\?)</button>""", RegexOptions.CultureInvariant)]
    private static partial Regex Buttons { get; }
}
