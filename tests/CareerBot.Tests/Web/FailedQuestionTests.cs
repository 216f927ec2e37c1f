using Microsoft.Playwright;

namespace CareerBot.Tests.Web;

/// <summary>A question that failed stands there once, can be sent again, and is answered as if nothing had been.</summary>
[Collection(RunningHostTests.Name)]
public class FailedQuestionTests(RunningHost host)
{
    private const string Question = "which skills does an archivist need";
    private const string FollowUp = "and the pay?";
    private const string Pay = "$61,570";

    [BrowserFact]
    public async Task A_connection_that_breaks_costs_the_conversation_nothing()
    {
        await using var visit = await BeginAsync();
        await visit.BreakAsync(route => route.AbortAsync());
        await visit.SendAsync(FollowUp);
        await visit.Page.GetByText("can't be reached right now").WaitForAsync();
        visit.Heal();

        await AssertAnsweredOnRetryAsync(visit);
    }

    [BrowserFact]
    public async Task A_host_that_is_away_is_told_of_on_the_question()
    {
        await using var visit = await BeginAsync();
        await visit.Page.Context.SetOfflineAsync(true);
        await visit.SendAsync(FollowUp);
        await visit.Questions.Last.GetByText("can't be reached right now").WaitForAsync();
        await visit.Page.Context.SetOfflineAsync(false);

        await AssertAnsweredOnRetryAsync(visit);
    }

    [BrowserFact]
    public async Task A_host_that_does_not_answer_in_time_costs_the_conversation_nothing()
    {
        await using var visit = await BeginAsync(hasFakeClock: true);
        await visit.BreakAsync(_ => Task.CompletedTask);
        await visit.SendAsync(FollowUp);
        await visit.Page.GetByText("Looking it up").WaitForAsync();
        await visit.Page.Clock.FastForwardAsync(15_000);
        await visit.Again.WaitForAsync();
        visit.Heal();

        await AssertAnsweredOnRetryAsync(visit);
    }

    [BrowserFact]
    public async Task A_limit_says_how_long_to_wait_and_counts_down()
    {
        await using var visit = await BeginAsync(hasFakeClock: true);
        await visit.BreakAsync(route => route.FulfillAsync(new RouteFulfillOptions
        {
            Status = 429,
            ContentType = "application/problem+json",
            Headers = new Dictionary<string, string> { ["Retry-After"] = "30" },
            Body = """{"detail":"Too many questions in a short time."}""",
        }));
        await visit.SendAsync(FollowUp);
        await visit.Page.GetByText("Too many questions").WaitForAsync();
        visit.Heal();

        Assert.Contains("30 seconds", await visit.Questions.Last.TextContentAsync(), StringComparison.Ordinal);
        Assert.True(await visit.Again.IsDisabledAsync());
        Assert.True(await visit.Page.Locator("#send").IsDisabledAsync());
        await visit.Page.Clock.FastForwardAsync(20_000);
        await visit.Page.GetByText("Try again in 10 s").WaitForAsync();
        await visit.Page.Clock.FastForwardAsync(11_000);
        await visit.Page.GetByText("You can ask again now").WaitForAsync();

        await AssertAnsweredOnRetryAsync(visit);
    }

    [BrowserFact]
    public async Task The_limit_of_the_host_itself_is_counted_down()
    {
        var busy = await RunningHost.StartAsync(SomeKnowledge.Create(), new() { ["Web:QuestionsPerMinute"] = "1" });
        try
        {
            await using var visit = await Visit.BeginAsync(busy.Url, new BrowserNewContextOptions());
            await visit.AskAsync(Question);
            await visit.SendAsync(FollowUp);
            await visit.Again.WaitForAsync();

            Assert.Matches("Try again in [1-6]?[0-9] s", await visit.Questions.Last.InnerTextAsync());
            Assert.Equal(2, await visit.Questions.CountAsync());
        }
        finally
        {
            await busy.DisposeAsync();
        }
    }

    [BrowserFact]
    public async Task The_same_words_typed_again_are_the_same_question()
    {
        await using var visit = await BeginAsync();
        await visit.BreakAsync(route => route.AbortAsync());
        await visit.SendAsync(FollowUp);
        await visit.Again.WaitForAsync();
        visit.Heal();

        await visit.AskAsync(FollowUp);

        Assert.Equal([Question, FollowUp], await visit.Questions.Locator("p").AllInnerTextsAsync());
    }

    [BrowserFact]
    public async Task A_failed_question_that_is_sent_after_another_one_stands_last_and_once()
    {
        await using var visit = await BeginAsync();
        await visit.BreakAsync(route => route.AbortAsync());
        await visit.SendAsync(FollowUp);
        await visit.Again.WaitForAsync();
        visit.Heal();
        await visit.AskAsync("hello");

        await visit.Again.ClickAsync();
        await visit.Replies.Nth(2).WaitForAsync();

        Assert.Equal([Question, "hello", FollowUp], await visit.Questions.Locator("p").AllInnerTextsAsync());
    }

    [BrowserFact]
    public async Task A_question_that_is_refused_for_good_goes_back_into_the_box()
    {
        await using var visit = await BeginAsync();
        await visit.BreakAsync(route => route.FulfillAsync(new RouteFulfillOptions
        {
            Status = 400,
            ContentType = "application/problem+json",
            Body = """{"detail":"Shorten it."}""",
        }));
        await visit.SendAsync(FollowUp);
        await visit.Page.GetByText("Shorten it.").WaitForAsync();
        visit.Heal();

        Assert.Equal(FollowUp, await visit.Page.InputValueAsync("#question"));
        Assert.Equal(1, await visit.Questions.CountAsync());
        await visit.AskAsync(FollowUp);
        Assert.Contains(Pay, await visit.Replies.Last.InnerTextAsync(), StringComparison.Ordinal);
    }

    private async Task<Visit> BeginAsync(bool hasFakeClock = false)
    {
        var visit = await Visit.BeginAsync(host.Url, new BrowserNewContextOptions(), hasFakeClock);
        await visit.AskAsync(Question);
        return visit;
    }

    private static async Task AssertAnsweredOnRetryAsync(Visit visit)
    {
        var kept = await visit.ConversationKeptAsync();
        Assert.NotNull(kept);
        Assert.Equal(kept, await visit.ConversationSentAsync(() => visit.Again.ClickAsync()));
        await visit.Replies.Nth(1).WaitForAsync();

        Assert.Contains(Pay, await visit.Replies.Last.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal([Question, FollowUp], await visit.Questions.Locator("p").AllInnerTextsAsync());
        Assert.Equal(0, await visit.Again.CountAsync());
    }
}
