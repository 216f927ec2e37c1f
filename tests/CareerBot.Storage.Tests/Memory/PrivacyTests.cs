using CareerBot.Conversations;
using CareerBot.Conversations.Asking;
using CareerBot.Conversations.Memory;
using CareerBot.Core.Turns;
using CareerBot.Storage.Memory;
using Microsoft.Extensions.Logging.Abstractions;

namespace CareerBot.Storage.Tests.Memory;

/// <summary>What stands in the bytes of the files, journal included.</summary>
public sealed class PrivacyTests : IDisposable
{
    private const string Utterance = "which skills does a baker with strong arms need, says Ottilie Quackenbush";
    private const string MessageId = "1234567890123456789";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Neither_ids_nor_what_was_said_stand_in_the_file()
    {
        using (var store = new SomeStore(_folder))
        {
            await HoldConversationAsync(store);
            AssertAbsent(MessageId, SomeStore.Key.User, SomeStore.Key.Place, Utterance, "which skills", "strong", "says", "Quackenbush");
        }

        AssertAbsent(MessageId, SomeStore.Key.User, SomeStore.Key.Place, Utterance, "which skills", "strong", "says", "Quackenbush");
    }

    [Fact]
    public async Task Nothing_of_a_person_who_wants_to_be_forgotten_is_left_in_the_bytes()
    {
        using var store = new SomeStore(_folder);
        var subject = new Subject { GuideId = "guide-of-the-forgotten" };
        for (var i = 0; i < 50; i++) await store.Memory.RememberAsync(SomeStore.Key with { Place = $"{i}" }, subject, CancellationToken.None);
        Assert.Contains("guide-of-the-forgotten", FileBytes.Of(_folder), StringComparison.Ordinal);

        await store.Memory.ForgetAsync(SomeStore.Key.Platform, SomeStore.Key.User, CancellationToken.None);

        AssertAbsent("guide-of-the-forgotten");
    }

    [Fact]
    public void Two_stores_never_share_keys()
    {
        using var other = new TemporaryFolder();
        using var one = new SomeStore(_folder);
        using var two = new SomeStore(other);

        Assert.NotEqual(one.Database.Do(opened => UserKey.Of(opened, "discord", "1")), two.Database.Do(opened => UserKey.Of(opened, "discord", "1")));
    }

    [Fact]
    public void A_person_has_another_key_on_each_platform_and_parts_are_kept_apart()
    {
        using var store = new SomeStore(_folder);

        store.Database.Do(opened =>
        {
            Assert.NotEqual(UserKey.Of(opened, "discord", "1"), UserKey.Of(opened, "teams", "1"));
            Assert.NotEqual(opened.Keys.Of("ab", "c"), opened.Keys.Of("a", "bc"));
            Assert.Equal(opened.Keys.Of("ab", "c"), opened.Keys.Of("ab", "c"));
            return 0;
        });
    }

    [Fact]
    public void Nobody_else_on_the_machine_may_read_the_file_or_its_key()
    {
        if (OperatingSystem.IsWindows()) return;
        using var store = new SomeStore(_folder);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(SomeStore.PathIn(_folder)));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(SomeStore.KeyIn(_folder)));
    }

    [Fact]
    public void The_key_of_the_hashes_does_not_stand_in_the_database()
    {
        using var store = new SomeStore(_folder);

        FileBytes.AssertAbsent(SomeStore.PathIn(_folder), File.ReadAllBytes(SomeStore.KeyIn(_folder)));
    }

    [Fact]
    public async Task What_has_expired_is_gone_from_the_bytes_while_the_store_is_open()
    {
        using var store = new SomeStore(_folder);

        // Several hundred rows, some of them changed, so that pages are split and refilled.
        for (var i = 0; i < 600; i++)
        {
            var subject = new Subject { GuideId = $"expired-guide-{i % 7}", SectionId = new string('x', i % 90) };
            await store.Memory.RememberAsync(SomeStore.Key with { Place = $"{i % 400}" }, subject, CancellationToken.None);
            await store.Feedback.VoteAsync(new Vote("discord", $"{i}", "ann", IsUp: true) { Section = "kept#section" }, CancellationToken.None);
            if (i == 300) store.Database.Do(opened => opened.EmptyJournal());
        }

        store.Time.Advance(TimeSpan.FromHours(13));
        await store.Memory.RememberAsync(SomeStore.Key, new Subject { GuideId = "still-there" }, CancellationToken.None);
        store.Sweep.Sweep();

        AssertAbsent("expired-guide");
        Assert.Contains("still-there", FileBytes.Of(_folder), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static async Task HoldConversationAsync(SomeStore store)
    {
        using var knowledge = Some.FolderWithGuide();
        using var asking = new Asking(Some.Store(knowledge));
        var responder = new Responder(asking.Assistant, TimeProvider.System, NullLogger<Responder>.Instance);
        var conversation = new ConversationResponder(responder, store.Memory, NullLogger<ConversationResponder>.Instance);
        await store.Turns.TryTakeAsync("discord", MessageId, CancellationToken.None);
        await conversation.RespondAsync(SomeStore.Key, new Turn(MessageId, Utterance), CancellationToken.None);
        await store.Feedback.VoteAsync(new Vote("discord", MessageId, SomeStore.Key.User, IsUp: true) { Section = "baker#skills" }, CancellationToken.None);
        Assert.Equal(1, store.Rows("conversation"));
    }

    private void AssertAbsent(params string[] texts) => FileBytes.AssertAbsent(_folder, texts);
}
