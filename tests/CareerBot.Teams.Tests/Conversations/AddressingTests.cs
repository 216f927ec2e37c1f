using CareerBot.Teams.Activities;
using CareerBot.Teams.Conversations;
using Microsoft.Extensions.Options;

namespace CareerBot.Teams.Tests.Conversations;

/// <summary>Who is meant in a channel, and whose names belong to what is said.</summary>
public class AddressingTests
{
    [Fact]
    public void Another_persons_name_stays_in_what_is_said_and_the_bots_does_not() =>
        Assert.Equal("what would Ana Lima earn as a nurse", Addressing(requireMention: true).UtteranceOf(InChannel("<at>CareerBot</at> what would <at>Ana Lima</at> earn as a nurse")));

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void Without_a_mention_a_channel_is_answered_only_where_none_is_required(bool requireMention, bool isForBot) =>
        Assert.Equal(isForBot, Addressing(requireMention).IsForBot(InChannel("what does a nurse earn")));

    private static Addressing Addressing(bool requireMention) => new(Options.Create(new TeamsOptions { RequireMention = requireMention }));

    private static TeamsActivity InChannel(string text) => new()
    {
        Type = ActivityTypes.Message,
        Text = text,
        From = new ChannelAccount { Id = "29:somebody" },
        Recipient = new ChannelAccount { Id = "28:bot" },
        Conversation = new ConversationAccount { Id = "19:channel", ConversationType = "channel" },
        Entities = !text.Contains("<at>", StringComparison.Ordinal) ? null : SomeActivity.Parse("""
            [{"type":"mention","text":"<at>CareerBot</at>","mentioned":{"id":"28:bot","name":"CareerBot"}},
             {"type":"mention","text":"<at>Ana Lima</at>","mentioned":{"id":"29:ana","name":"Ana Lima"}}]
            """),
    };
}
