using CareerBot.Discord.Messages;
using CareerBot.Discord.Payloads;

namespace CareerBot.Discord.Tests.Messages;

public class QuestionTests
{
    private static readonly ReceivedMessage Message = new() { Id = "1", ChannelId = "2", GuildId = "3", Author = new ReceivedUser { Id = "4" }, Content = "hello" };

    [Fact]
    public void Before_the_bot_knows_its_own_id_nothing_in_a_server_is_addressed_to_it() => Assert.False(Question.Of(Message, botId: null)?.IsAddressed);

    [Fact]
    public void A_message_without_an_author_is_none() => Assert.Null(Question.Of(Message with { Author = null }, "77"));

    [Fact]
    public void A_message_without_a_channel_is_none() => Assert.Null(Question.Of(Message with { ChannelId = null }, "77"));

    [Fact]
    public void A_reply_to_somebody_else_is_addressed_to_that_person() =>
        Assert.Null(Question.Of(Message with { Type = ReceivedMessage.ReplyType, ReferencedMessage = new ReceivedMessage { Id = "9", Author = new ReceivedUser { Id = "5" } } }, "77"));

    [Fact]
    public void A_reply_to_somebody_else_that_mentions_the_bot_is_addressed_to_it() =>
        Assert.True(Question.Of(Message with { Mentions = [new ReceivedUser { Id = "77" }], ReferencedMessage = new ReceivedMessage { Id = "9", Author = new ReceivedUser { Id = "5" } } }, "77")?.IsAddressed);
}
