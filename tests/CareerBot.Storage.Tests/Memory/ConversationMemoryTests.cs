using System.Text;
using CareerBot.Conversations.Memory;
using CareerBot.Core.Turns;

namespace CareerBot.Storage.Tests.Memory;

public sealed class ConversationMemoryTests : IDisposable
{
    private static readonly Subject Baking = new() { GuideId = "baker", SectionId = "skills", Topic = "skills", Place = "Ohio", OccupationCode = "51-3011", Offer = new Offer([new Offered("Bakers", new TurnRequest.Salary("51-3011") { Place = "Ohio" })]) { Family = "baker" } };

    private readonly SomeStore _store = new();

    [Fact]
    public async Task Every_part_of_a_subject_comes_back()
    {
        await RememberAsync(Baking);

        var subject = await RecallAsync();

        Assert.Equivalent(Baking, subject, strict: true);
    }

    [Fact]
    public async Task Nothing_is_recalled_where_nothing_was_said() => Assert.Null(await RecallAsync());

    [Fact]
    public async Task The_last_subject_counts()
    {
        await RememberAsync(Baking);
        await RememberAsync(new Subject { GuideId = "chef" });

        Assert.Equal("chef", (await RecallAsync())?.GuideId);
        Assert.Equal(1, _store.Rows("conversation"));
    }

    [Fact]
    public async Task Another_person_place_or_platform_is_another_conversation()
    {
        await RememberAsync(Baking);

        Assert.Null(await _store.Memory.RecallAsync(SomeStore.Key with { User = "2" }, CancellationToken.None));
        Assert.Null(await _store.Memory.RecallAsync(SomeStore.Key with { Place = "2" }, CancellationToken.None));
        Assert.Null(await _store.Memory.RecallAsync(SomeStore.Key with { Platform = "teams" }, CancellationToken.None));
    }

    [Fact]
    public async Task A_conversation_is_forgotten_twelve_hours_after_its_last_turn()
    {
        await RememberAsync(Baking);
        _store.Time.Advance(TimeSpan.FromHours(11));
        Assert.NotNull(await RecallAsync());

        await RememberAsync(Baking);
        _store.Time.Advance(TimeSpan.FromHours(11));
        Assert.NotNull(await RecallAsync());

        _store.Time.Advance(TimeSpan.FromHours(1));
        Assert.Null(await RecallAsync());
    }

    [Fact]
    public async Task Forget_me_removes_every_conversation_and_vote_of_that_person_alone()
    {
        var elsewhere = SomeStore.Key with { Place = "elsewhere" };
        var other = SomeStore.Key with { User = "other" };
        foreach (var key in new[] { SomeStore.Key, elsewhere, other }) await _store.Memory.RememberAsync(key, Baking, CancellationToken.None);
        foreach (var user in new[] { SomeStore.Key.User, "other" }) await _store.Feedback.VoteAsync(new Vote("discord", "answer", user, IsUp: true) { Section = "baker#skills" }, CancellationToken.None);

        var forgotten = await _store.Memory.ForgetAsync(SomeStore.Key.Platform, SomeStore.Key.User, CancellationToken.None);

        Assert.Equal(new Forgotten(Conversations: 2, Votes: 1, IsWhole: true), forgotten);
        Assert.Null(await RecallAsync());
        Assert.Null(await _store.Memory.RecallAsync(elsewhere, CancellationToken.None));
        Assert.NotNull(await _store.Memory.RecallAsync(other, CancellationToken.None));
        Assert.Equal([new VoteCount("baker#skills", 1, 0)], await _store.Feedback.CountAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_subject_that_is_too_large_is_not_kept_and_the_one_before_it_goes()
    {
        await RememberAsync(Baking);
        await RememberAsync(new Subject { GuideId = new string('b', 5000) });

        Assert.Null(await RecallAsync());
    }

    [Theory]
    [InlineData("{\u0000")]
    [InlineData("""{"Offer":{"Choices":[{"Label":"Bakers","Request":{}}]}}""")]
    public async Task A_subject_that_can_not_be_read_is_none(string json)
    {
        await RememberAsync(Baking);
        _store.Database.Do(opened => opened.Execute("UPDATE conversation SET subject = @0", Encoding.UTF8.GetBytes(json)));

        Assert.Null(await RecallAsync());
    }

    [Fact]
    public async Task A_cancelled_turn_touches_nothing()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAsync<OperationCanceledException>(() => _store.Memory.RememberAsync(SomeStore.Key, Baking, cancelled.Token));
        Assert.Equal(0, _store.Rows("conversation"));
    }

    public void Dispose() => _store.Dispose();

    private Task RememberAsync(Subject subject) => _store.Memory.RememberAsync(SomeStore.Key, subject, CancellationToken.None);

    private Task<Subject?> RecallAsync() => _store.Memory.RecallAsync(SomeStore.Key, CancellationToken.None);
}
