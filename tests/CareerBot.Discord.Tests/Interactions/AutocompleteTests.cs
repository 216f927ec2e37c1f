using CareerBot.Core.Retrieval;
using CareerBot.Discord.Tests.Answering;
using CsCheck;
using Microsoft.Extensions.DependencyInjection;

namespace CareerBot.Discord.Tests.Interactions;

public sealed class AutocompleteTests(ShippedKnowledge knowledge) : IClassFixture<ShippedKnowledge>, IAsyncLifetime
{
    private TestBot? _bot;

    private TestBot Bot => _bot ?? throw new InvalidOperationException("The bot has not been started.");

    public async Task InitializeAsync() => _bot = await TestBot.StartAsync(knowledge);

    public async Task DisposeAsync() => await Bot.DisposeAsync();

    [Theory]
    [InlineData("ask", "guide", "med")]
    [InlineData("salary", "occupation", "med")]
    [InlineData("compare", "second", "records")]
    [InlineData("salary", "place", "ind")]
    public async Task Names_are_proposed(string command, string option, string typed) => Assert.NotEmpty(await Bot.CompleteAsync(SomeInteraction.Typing(command, option, typed)));

    [Theory]
    [InlineData("salary", "occupation", "zzzzzz")]
    [InlineData("salary", "level", "e")]
    [InlineData("nonsense", "nonsense", "")]
    public async Task Where_there_is_nothing_to_propose_an_empty_list_is_sent(string command, string option, string typed) => Assert.Empty(await Bot.CompleteAsync(SomeInteraction.Typing(command, option, typed)));

    [Fact]
    public void Whatever_is_typed_gets_at_most_25_proposals_of_at_most_100_characters() => Gen.String[0, 200].ForAll(
        typed =>
        {
            var choices = Bot.CompleteAsync(SomeInteraction.Typing("salary", "occupation", string.Concat(typed.EnumerateRunes()))).GetAwaiter().GetResult();
            Assert.True(choices.Count <= 25);
            Assert.All(choices, choice =>
            {
                Assert.InRange(choice.Name.Length, 1, 100);
                Assert.InRange(choice.Value.Length, 1, 100);
            });
        },
        count: 200,
        isParallel: false);

    [Fact]
    public async Task While_the_guides_are_being_read_an_empty_list_is_sent()
    {
        await using var early = await TestBot.StartAsync(knowledge, services => services.AddSingleton<IKnowledge>(new UnreadKnowledge()));
        Assert.Empty(await early.CompleteAsync(SomeInteraction.Typing("salary", "occupation", "med")));
        Assert.Equal(Phrases.StillLoading, (await early.SayAsync(SomeInteraction.Command("guides"))).Content);
    }

    private sealed class UnreadKnowledge : IKnowledge
    {
        public KnowledgeLease Acquire() => throw new InvalidOperationException("The knowledge is still being loaded.");
    }
}
