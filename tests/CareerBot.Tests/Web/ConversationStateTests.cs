using System.Buffers.Text;
using System.Text;
using CareerBot.Core.Turns;
using CareerBot.Web;

namespace CareerBot.Tests.Web;

public class ConversationStateTests
{
    [Fact]
    public void A_subject_comes_back_as_it_went_out()
    {
        var state = ConversationState.Write(new Subject { GuideId = "archivist", Topic = "skills", Place = "Texas" });

        Assert.True(ConversationState.TryRead(state, out var subject));
        Assert.Equal(("archivist", "skills", "Texas"), (subject?.GuideId, subject?.Topic, subject?.Place));
    }

    [Fact]
    public void What_was_offered_comes_back_too()
    {
        var offer = new Offer([new Offered("Bakers", new TurnRequest.Salary("51-3011") { Place = "Ohio" }), new Offered("Pay", new TurnRequest.Section("plumber", "pay"))]) { Family = "cook" };

        Assert.True(ConversationState.TryRead(ConversationState.Write(new Subject { Offer = offer }), out var subject));
        Assert.Equal(("cook", offer.Choices[0], offer.Choices[1]), (subject?.Offer?.Family, subject?.Offer?.Choices[0], subject?.Offer?.Choices[1]));
    }

    [Theory]
    [InlineData("""{"offer":{}}""")]
    [InlineData("""{"offer":{"choices":[null]}}""")]
    [InlineData("""{"offer":{"choices":[{"label":"Bakers"}]}}""")]
    [InlineData("""{"offer":{"choices":[{"label":"Bakers","request":{"kind":"salary"}}]}}""")]
    [InlineData("""{"offer":{"choices":[{"label":"Bakers","request":{"kind":"shell"}}]}}""")]
    [InlineData("""{"offer":{"choices":[{"label":"Bakers","request":{}}]}}""")]
    public void An_offer_that_nobody_made_is_refused(string json) => Assert.False(ConversationState.TryRead(Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json)), out _));

    [Fact]
    public void No_state_is_the_start_of_a_conversation()
    {
        Assert.True(ConversationState.TryRead(null, out var subject));
        Assert.Null(subject);
    }

    [Fact]
    public void Overlong_parts_are_refused() =>
        Assert.False(ConversationState.TryRead(ConversationState.Write(new Subject { Topic = new string('a', 500) }), out _));

    [Fact]
    public void Terms_of_an_earlier_version_are_left_aside() =>
        Assert.True(ConversationState.TryRead(Base64Url.EncodeToString("""{"topic":"skills","terms":["skill","need"]}"""u8), out _));
}
