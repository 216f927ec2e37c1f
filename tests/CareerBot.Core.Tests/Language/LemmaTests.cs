using System.Collections.Frozen;
using CareerBot.Core.Language;

namespace CareerBot.Core.Tests.Language;

public class LemmaTests
{
    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        StringComparer.Ordinal,
        "make", "plan", "work", "study", "hire", "see", "care", "car", "rate", "walk", "need", "class", "bus", "nurse", "salary", "knife", "life", "wolf", "leave", "shoe", "job",
        "class", "box", "physic", "dine", "din", "train", "change", "shelf", "drive", "hop", "hope", "fire");

    private static readonly Lemma Lemma = new(new Dictionary<string, string> { ["paid"] = "pay", ["people"] = "person", ["doing"] = "do" }, Words.Contains);

    [Theory]
    [InlineData("making", "make")]
    [InlineData("planning", "plan")]
    [InlineData("worked", "work")]
    [InlineData("studied", "study")]
    [InlineData("hiring", "hire")]
    [InlineData("caring", "care")]
    [InlineData("walking", "walk")]
    [InlineData("needed", "need")]
    [InlineData("training", "train")]
    [InlineData("hopping", "hop")]
    [InlineData("fired", "fire")]
    public void A_form_of_a_verb_becomes_the_verb(string form, string expected) => Assert.Equal(expected, Lemma.Of(form));

    [Theory]
    [InlineData("nurses", "nurse")]
    [InlineData("salaries", "salary")]
    [InlineData("classes", "class")]
    [InlineData("knives", "knife")]
    [InlineData("wolves", "wolf")]
    [InlineData("leaves", "leave")]
    [InlineData("shoes", "shoe")]
    [InlineData("boxes", "box")]
    [InlineData("jobs", "job")]
    [InlineData("job's", "job")]
    [InlineData("zookeepers", "zookeeper")]
    public void A_plural_becomes_the_singular(string form, string expected) => Assert.Equal(expected, Lemma.Of(form));

    [Theory]
    [InlineData("during")]
    [InlineData("nothing")]
    [InlineData("class")]
    [InlineData("bus")]
    [InlineData("is")]
    [InlineData("seed")]
    [InlineData("economics")]
    public void What_only_looks_inflected_stays(string word) => Assert.Equal(word, Lemma.Of(word));

    [Theory]
    [InlineData("paid", "pay")]
    [InlineData("people", "person")]
    [InlineData("doing", "do")]
    public void Forms_that_follow_no_rule_stand_in_a_list(string form, string expected) => Assert.Equal(expected, Lemma.Of(form));
}
