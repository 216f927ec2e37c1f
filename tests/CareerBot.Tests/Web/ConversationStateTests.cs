using CareerBot.Core.Turns;
using CareerBot.Web;

namespace CareerBot.Tests.Web;

public class ConversationStateTests
{
    [Fact]
    public void A_subject_comes_back_as_it_went_out()
    {
        var state = ConversationState.Write(new Subject { GuideId = "archivist", Topic = "skills", Place = "Texas", Terms = ["skill", "need"] });

        Assert.True(ConversationState.TryRead(state, out var subject));
        Assert.Equal(("archivist", "skills", "Texas", "skill need"), (subject?.GuideId, subject?.Topic, subject?.Place, string.Join(' ', subject?.Terms ?? [])));
    }

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
    public void Too_many_terms_are_refused() =>
        Assert.False(ConversationState.TryRead(ConversationState.Write(new Subject { Terms = [.. Enumerable.Repeat("a", 100)] }), out _));
}
