using CareerBot.Core.Answering;
using CareerBot.Core.Replies;

namespace CareerBot.Core.Tests.Answering;

/// <summary>What people ask of their own data.</summary>
[Collection(ShippedTests.Name)]
public class PersonalDataTests(ShippedKnowledge shipped)
{
    [Theory]
    [InlineData("forget me")]
    [InlineData("Forget me!")]
    [InlineData("please forget me")]
    [InlineData("/forget me")]
    [InlineData("delete my data")]
    [InlineData("delete my data pls")]
    [InlineData("can you delete my data?")]
    [InlineData("hey bot, can you erase all my data please")]
    [InlineData("delete everything you know about me")]
    [InlineData("please delete everything you know about me")]
    [InlineData("wipe everything u have on me")]
    [InlineData("forget everything you know about me")]
    [InlineData("forget what i told you")]
    [InlineData("I want you to delete all my personal data")]
    [InlineData("remove my information from your system")]
    public void Who_wants_to_be_forgotten_is(string utterance)
    {
        var reply = Assert.IsType<Reply.SmallTalk>(shipped.Ask("how much do they earn", utterance));

        Assert.Equal(PersonalData.ForgetMe, reply.Topic);
        Assert.Null(reply.Subject);
    }

    [Theory]
    [InlineData("how do medical records technicians delete data")]
    [InlineData("will employers forget me after a gap year")]
    [InlineData("do they delete my records if i ask the hospital")]
    [InlineData("forget it, what does it pay")]
    [InlineData("forget about college, can i start without a degree")]
    [InlineData("can a patient have everything about him deleted")]
    [InlineData("which jobs delete data for a living")]
    public void Nothing_is_deleted_on_a_guess(string utterance) => Assert.False(shipped.Ask(utterance) is Reply.SmallTalk { Topic: PersonalData.ForgetMe });

    [Theory]
    [InlineData("are you recording this")]
    [InlineData("are u recording this?")]
    [InlineData("is this being recorded")]
    [InlineData("what do you store about me")]
    [InlineData("do you save my messages")]
    [InlineData("do you save what i type")]
    [InlineData("do you keep my data")]
    [InlineData("what data do you collect")]
    [InlineData("who can see my questions")]
    [InlineData("privacy")]
    [InlineData("is this chat private")]
    public void Who_asks_what_is_kept_is_told(string utterance)
    {
        var reply = Assert.IsType<Reply.SmallTalk>(shipped.Ask("how much do they earn", utterance));

        Assert.Equal(PersonalData.Privacy, reply.Topic);
        Assert.NotNull(reply.Subject);
    }

    [Theory]
    [InlineData("do they keep patient data private")]
    [InlineData("which privacy laws do medical records technicians have to know")]
    [InlineData("how are records stored")]
    [InlineData("do nurses have to record everything")]
    public void What_is_kept_at_work_is_another_question(string utterance) => Assert.False(shipped.Ask(utterance) is Reply.SmallTalk { Topic: PersonalData.Privacy or PersonalData.ForgetMe });

    [Fact]
    public void A_message_of_its_own_takes_the_place_of_the_usual_sentence() =>
        Assert.Equal(["One.", "Two."], Rendering.SmallTalkLines.Of(new Reply.SmallTalk(PersonalData.Privacy) { Message = "One.\nTwo." }));
}
