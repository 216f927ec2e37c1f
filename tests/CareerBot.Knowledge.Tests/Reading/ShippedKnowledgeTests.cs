using CareerBot.Core.Understanding;
using CareerBot.Knowledge.Checking;
using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Tests.Reading;

/// <summary>What this repository ships in its own knowledge folder.</summary>
public class ShippedKnowledgeTests
{
    private static readonly KnowledgeContents Contents = KnowledgeContents.Read(Folder(), phrase => phrase.ToLowerInvariant());

    [Fact]
    public void Has_no_errors() =>
        Assert.DoesNotContain(KnowledgeCheck.Run(Contents, new DateOnly(2026, 11, 30)), problem => problem.Severity == ProblemSeverity.Error);

    [Fact]
    public void Quotes_its_guides_word_for_word()
    {
        foreach (var guide in Contents.Guides.Select(read => read.Guide).OfType<Core.Guides.Guide>())
        {
            var file = Folding.Fold(File.ReadAllText(Path.Join(Folder().Root, guide.Path))).Replace("**", string.Empty, StringComparison.Ordinal);
            Assert.All(guide.Sections.SelectMany(section => section.Passages), passage => Assert.Contains(passage.Text, file, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("i want to kill myself", "crisis")]
    [InlineData("honestly just KMS rn", "crisis")]
    [InlineData("I don’t want to live", "crisis")]
    [InlineData("there is no reason to live", "crisis")]
    [InlineData("I keep hurting myself", "crisis")]
    [InlineData("my dad, he hits me at home", "crisis")]
    [InlineData("thinking about self-harm", "crisis")]
    [InlineData("can I sue my boss", "legal-advice")]
    [InlineData("what dose should I take", "medical-advice")]
    [InlineData("I overstayed my visa", "immigration-advice")]
    [InlineData("this exam is killing me", null)]
    [InlineData("phone calls kill me", null)]
    [InlineData("I'm dead tired after class", null)]
    [InlineData("dying to know the salary", null)]
    [InlineData("do I need AWS KMS", null)]
    [InlineData("how many kms do truckers drive", null)]
    [InlineData("how do I become a suicide hotline counselor", null)]
    [InlineData("I want to take my life in a new direction", null)]
    [InlineData("did I shoot myself in the foot by dropping chemistry", null)]
    [InlineData("cutting myself some slack", null)]
    [InlineData("do paralegals give legal advice", null)]
    [InlineData("can technicians give medical advice", null)]
    public void Sends_those_to_a_human_who_need_one(string utterance, string? topic)
    {
        var words = Word.Split(utterance.Replace('’', '\''));
        var entry = Contents.Signposts!.Value!.FirstOrDefault(entry => entry.LeadsHere(words));

        Assert.Equal(topic, entry?.Topic);
    }

    [Theory]
    [InlineData("988")]
    [InlineData("HOME to 741741")]
    [InlineData("116 123")]
    [InlineData("findahelpline.com")]
    public void Says_where_help_is_in_a_crisis(string place) =>
        Assert.Contains(place, Contents.Signposts!.Value!.Single(entry => entry.Topic == "crisis").Message, StringComparison.Ordinal);

    private static KnowledgeFolder Folder() =>
        KnowledgeFolder.Open(Path.Join(RepositoryRoot.Path, "knowledge")) ?? throw new InvalidOperationException("The knowledge folder was not found.");
}
