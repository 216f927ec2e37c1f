using System.Text.RegularExpressions;
using CareerBot.Conversations.Asking;
using CareerBot.Conversations.Memory;
using CareerBot.Core.Answering;
using CareerBot.Core.Replies;
using CareerBot.Core.Retrieval;
using CareerBot.Core.Turns;
using Microsoft.Extensions.Logging.Abstractions;
using Moq;

namespace CareerBot.Conversations.Tests.Asking;

public sealed class ConversationResponderTests : IDisposable
{
    private static readonly ConversationKey Key = new("discord", "room", "ann");

    private readonly Mock<IConversationMemory> _memory = new(MockBehavior.Strict);
    private readonly TemporaryFolder _folder = Some.FolderWithGuide();
    private readonly TestKit.Asking _asking;

    public ConversationResponderTests()
    {
        _asking = new(Some.Store(_folder));
        Remembers(null);
        _memory.Setup(memory => memory.RememberAsync(It.IsAny<ConversationKey>(), It.IsAny<Subject>(), It.IsAny<CancellationToken>())).Returns(Task.CompletedTask);
    }

    [Fact]
    public async Task What_the_conversation_is_about_is_remembered_under_its_key()
    {
        var reply = await AskAsync("which skills does a baker need");

        Assert.Equal(Some.GuideId, reply.Subject?.GuideId);
        _memory.Verify(memory => memory.RememberAsync(Key, It.Is<Subject>(subject => subject.GuideId == Some.GuideId), It.IsAny<CancellationToken>()), Times.Once);
    }

    [Fact]
    public async Task A_follow_up_is_understood_by_what_is_remembered()
    {
        Remembers((await AskAsync("which skills does a baker need")).Subject);

        var reply = Assert.IsType<Reply.Answer>(await AskAsync("and the education?"));

        Assert.Equal(Some.GuideId, reply.Citations[0].GuideId);
    }

    [Fact]
    public async Task Who_wants_to_be_forgotten_is_forgotten_and_told_what_it_was()
    {
        _memory.Setup(memory => memory.ForgetAsync("discord", "ann", It.IsAny<CancellationToken>())).ReturnsAsync(new Forgotten(2, 1, IsWhole: true));

        var reply = Assert.IsType<Reply.SmallTalk>(await AskAsync("forget me"));

        Assert.Equal("Done. I have deleted what 2 conversations were about and one vote on an answer. There was no message and no name to delete.", reply.Message);
        _memory.Verify(memory => memory.RememberAsync(It.IsAny<ConversationKey>(), It.IsAny<Subject>(), It.IsAny<CancellationToken>()), Times.Never);
    }

    [Fact]
    public async Task Where_the_store_fails_nobody_is_told_that_they_are_forgotten()
    {
        _memory.Setup(memory => memory.ForgetAsync("discord", "ann", It.IsAny<CancellationToken>())).ThrowsAsync(new IOException("The disk is gone."));

        Assert.Equal(Phrases.NotForgotten, Assert.IsType<Reply.SmallTalk>(await AskAsync("delete my data")).Message);
    }

    [Theory]
    [InlineData(0, 0, true, "There is nothing to delete")]
    [InlineData(1, 0, true, "Done. I have deleted what a conversation was about.")]
    [InlineData(0, 3, false, "Done. I have deleted 3 votes on answers. There was no message and no name to delete. My store is out of order")]
    [InlineData(0, 0, false, "My store is out of order")]
    public void What_was_deleted_is_said(int conversations, int votes, bool isWhole, string begins) =>
        Assert.StartsWith(begins, Phrases.Forgotten(new Forgotten(conversations, votes, isWhole)), StringComparison.Ordinal);

    [Fact]
    public async Task The_turns_own_subject_wins()
    {
        var own = new Subject { GuideId = Some.GuideId, Topic = "skills" };

        await Create().RespondAsync(Key, Some.Turn("which skills does a baker need", own), CancellationToken.None);

        _memory.Verify(memory => memory.RecallAsync(It.IsAny<ConversationKey>(), It.IsAny<CancellationToken>()), Times.Never);
    }

    [Fact]
    public async Task A_store_that_can_not_recall_does_not_stop_an_answer()
    {
        _memory.Setup(memory => memory.RecallAsync(Key, It.IsAny<CancellationToken>())).ThrowsAsync(new IOException("The disk is gone."));

        Assert.IsType<Reply.Answer>(await AskAsync("which skills does a baker need"));
    }

    [Fact]
    public async Task A_store_that_can_not_remember_does_not_stop_an_answer()
    {
        _memory.Setup(memory => memory.RememberAsync(Key, It.IsAny<Subject>(), It.IsAny<CancellationToken>())).ThrowsAsync(new InvalidOperationException("The disk is full."));

        Assert.IsType<Reply.Answer>(await AskAsync("which skills does a baker need"));
    }

    [Fact]
    public async Task A_turn_that_is_cancelled_ends()
    {
        _memory.Setup(memory => memory.RecallAsync(Key, It.IsAny<CancellationToken>())).ThrowsAsync(new OperationCanceledException());

        await Assert.ThrowsAsync<OperationCanceledException>(() => AskAsync("which skills does a baker need"));
    }

    [Fact]
    public async Task A_failed_turn_says_so_and_leaves_the_memory_alone()
    {
        var subject = new Subject { GuideId = Some.GuideId };
        Remembers(subject);
        var knowledge = new Mock<IKnowledge>();
        knowledge.Setup(broken => broken.Acquire()).Throws(new IOException("The index is gone."));

        var timed = await Create(new Assistant(knowledge.Object, new AssistantOptions())).RespondAsync(Key, Some.Turn("which skills"), CancellationToken.None);

        var reply = Assert.IsType<Reply.Failed>(timed.Reply);

        Assert.Equal("turn-1", reply.TurnId);
        _memory.Verify(memory => memory.RememberAsync(It.IsAny<ConversationKey>(), It.IsAny<Subject>(), It.IsAny<CancellationToken>()), Times.Never);
    }

    [Fact]
    public async Task A_turn_whose_pattern_takes_too_long_is_apologised_for()
    {
        var knowledge = new Mock<IKnowledge>();
        knowledge.Setup(slow => slow.Acquire()).Throws(new RegexMatchTimeoutException("of of of", "(of|of)*x", TimeSpan.FromSeconds(1)));

        var timed = await Create(new Assistant(knowledge.Object, new AssistantOptions())).RespondAsync(Key, Some.Turn("which skills"), CancellationToken.None);

        Assert.IsType<Reply.Failed>(timed.Reply);
    }

    public void Dispose()
    {
        _asking.Dispose();
        _folder.Dispose();
    }

    private void Remembers(Subject? subject) =>
        _memory.Setup(memory => memory.RecallAsync(Key, It.IsAny<CancellationToken>())).ReturnsAsync(subject);

    private async Task<Reply> AskAsync(string utterance) => (await Create().RespondAsync(Key, Some.Turn(utterance), CancellationToken.None)).Reply;

    private ConversationResponder Create(Assistant? assistant = null) =>
        new(new Responder(assistant ?? _asking.Assistant, TimeProvider.System, NullLogger<Responder>.Instance), _memory.Object, NullLogger<ConversationResponder>.Instance);
}
