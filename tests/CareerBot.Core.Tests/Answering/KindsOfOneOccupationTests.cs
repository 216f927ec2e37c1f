using CareerBot.Core.Replies;

namespace CareerBot.Core.Tests.Answering;

/// <summary>Plain guides about kinds of one occupation, whose longer names no list of occupations has.</summary>
public sealed class KindsOfOneOccupationTests : IDisposable
{
    private readonly Asking _asking;
    private readonly TemporaryFolder _folder = Some.Folder(("guides/harbour.md", Guide("harbour")), ("guides/orchard.md", Guide("orchard")), ("guides/tramway.md", Guide("tramway")));

    public KindsOfOneOccupationTests() => _asking = new Asking(Some.Store(_folder));

    [Theory]
    [InlineData("harbour")]
    [InlineData("orchard")]
    [InlineData("tramway")]
    public void The_guide_of_the_kind_that_is_named_answers(string kind) =>
        Assert.Equal(kind, Assert.IsType<Reply.Answer>(_asking.Ask($"what does a {kind} locksmith do")).Citations[0].GuideId);

    [Fact]
    public void The_bare_name_is_asked_back_about()
    {
        var choose = Assert.IsType<Reply.Choose>(_asking.Ask("what does a locksmith do"));

        Assert.Equal(["harbour", "orchard", "tramway"], choose.Choices.Select(choice => choice.GuideId).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_refusal_says_of_which_guide_each_heading_near_it_is()
    {
        var refusal = Assert.IsType<Reply.NoAnswer>(_asking.Ask("how much does the locksmith exam cost"));

        Assert.NotEmpty(refusal.NearestTopics);
        Assert.All(refusal.NearestTopics, choice => Assert.StartsWith(choice.GuideTitle, choice.Label, StringComparison.Ordinal));
    }

    public void Dispose()
    {
        _asking.Dispose();
        _folder.Dispose();
    }

    private static string Guide(string kind) => $"""
        # How to become a {kind} locksmith

        A {kind} locksmith opens the gates of the {kind}. Every {kind} locksmith likes puzzles.

        ## What does a {kind} locksmith do?

        A {kind} locksmith opens locked gates, cuts keys and fits new locks at the {kind}.

        ## Training

        Most {kind} locksmiths learn on the job for two years.
        """;
}
