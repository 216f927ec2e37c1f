using System.Text.Json;
using Microsoft.Playwright;

namespace CareerBot.Tests.Web;

/// <summary>The page keeps what the conversation is about over all that happens between two questions.</summary>
[Collection(RunningHostTests.Name)]
public class KeptConversationTests(RunningHost host)
{
    private const string Question = "which skills does an archivist need";
    private const string FollowUp = "and the pay?";
    private const string Place = "careerbot";

    [BrowserFact]
    public async Task A_reload_keeps_questions_replies_and_what_it_is_about()
    {
        await using var visit = await BeginAsync();
        await visit.AskAsync(Question);
        var reply = await visit.Replies.Last.InnerTextAsync();

        await visit.Page.ReloadAsync();

        Assert.Equal([Question], await visit.Questions.Locator("p").AllInnerTextsAsync());
        Assert.Equal([reply], await visit.Replies.AllInnerTextsAsync());
        await AssertFollowsUpAsync(visit);
        Assert.Empty(visit.Errors);
    }

    [BrowserFact]
    public async Task Whoever_asks_to_be_forgotten_is_so_by_the_browser_too()
    {
        await using var visit = await BeginAsync();
        await visit.AskAsync(Question);

        await visit.SendAsync("forget me");
        await Assertions.Expect(visit.Questions).ToHaveCountAsync(1);
        await visit.Replies.First.WaitForAsync();

        Assert.Equal(["forget me"], await visit.Questions.Locator("p").AllInnerTextsAsync());
        Assert.Null(await visit.Page.EvaluateAsync<string?>($"sessionStorage.getItem('{Place}')"));
        await visit.Page.ReloadAsync();
        Assert.Equal(0, await visit.Questions.CountAsync());
    }

    [BrowserFact]
    public async Task A_walk_to_the_guides_and_back_keeps_it()
    {
        await using var visit = await BeginAsync();
        await visit.AskAsync(Question);

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "All guides" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "How to become an archivist" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Ask CareerBot" }).ClickAsync();
        await visit.Replies.First.WaitForAsync();

        await AssertFollowsUpAsync(visit);
        Assert.Equal(2, await visit.Questions.CountAsync());
    }

    [BrowserFact]
    public async Task The_way_back_leads_to_what_was_said_on_the_page_in_between()
    {
        await using var visit = await BeginAsync();
        await visit.AskAsync(Question);
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "All guides" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Ask CareerBot" }).ClickAsync();
        await visit.AskAsync(FollowUp);

        await visit.Page.GoBackAsync();
        await visit.Page.GoBackAsync();
        await visit.Replies.Nth(1).WaitForAsync();

        Assert.Equal([Question, FollowUp], await visit.Questions.Locator("p").AllInnerTextsAsync());
    }

    [BrowserFact]
    public async Task A_question_that_was_on_its_way_can_be_sent_after_a_reload()
    {
        await using var visit = await BeginAsync();
        await visit.BreakAsync(_ => Task.CompletedTask);
        await visit.SendAsync(Question);
        await visit.Page.GetByText("Looking it up").WaitForAsync();
        visit.Heal();

        await visit.Page.ReloadAsync();
        await visit.Again.ClickAsync();
        await visit.Replies.First.WaitForAsync();

        Assert.Equal(1, await visit.Questions.CountAsync());
        Assert.Contains("Patience with long lists", await visit.Replies.Last.InnerTextAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_new_conversation_deletes_what_the_browser_keeps_and_begins_anew()
    {
        await using var visit = await BeginAsync();
        await visit.AskAsync(Question);

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "New conversation" }).ClickAsync();

        Assert.Equal(0, await visit.Questions.CountAsync());
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("sessionStorage.length"));
        Assert.True(await visit.Page.Locator("#examples").IsVisibleAsync());
        Assert.Null(await visit.ConversationSentAsync(() => visit.AskAsync(FollowUp)));
        await visit.Page.ReloadAsync();
        Assert.Equal(1, await visit.Questions.CountAsync());
    }

    [BrowserFact]
    public async Task A_new_conversation_is_not_disturbed_by_what_was_asked_in_the_one_before()
    {
        await using var visit = await BeginAsync();
        await visit.BreakAsync(_ => Task.CompletedTask);
        await visit.SendAsync(Question);
        await visit.Page.GetByText("Looking it up").WaitForAsync();
        visit.Heal();

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "New conversation" }).ClickAsync();
        await visit.AskAsync("hello");

        Assert.Equal(["hello"], await visit.Questions.Locator("p").AllInnerTextsAsync());
        Assert.Equal(1, await visit.Replies.CountAsync());
    }

    [BrowserFact]
    public async Task Long_conversations_are_kept_within_bounds()
    {
        await using var visit = await BeginAsync();
        await visit.AskAsync(Question);
        await visit.Page.EvaluateAsync($$"""
            (() => {
              const kept = JSON.parse(sessionStorage.{{Place}});
              kept.turns = Array.from({ length: 50 }, (_, i) => ({ ...kept.turns[0], question: `question ${i}` }));
              sessionStorage.{{Place}} = JSON.stringify(kept);
            })()
            """);
        await visit.Page.ReloadAsync();
        await visit.AskAsync("hello");
        await visit.Page.ReloadAsync();

        var questions = await visit.Questions.Locator("p").AllInnerTextsAsync();
        Assert.Equal(("question 1", "hello", 50), (questions[0], questions[^1], questions.Count));
        Assert.InRange(await visit.Page.EvaluateAsync<int>($"sessionStorage.{Place}.length"), 1, 200_000);
    }

    [BrowserTheory]
    [InlineData("{{{ no json")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"version":99,"conversation":null,"turns":[]}""")]
    [InlineData("""{"version":1,"conversation":null,"turns":"many"}""")]
    [InlineData("""{"version":1,"conversation":7,"turns":[]}""")]
    [InlineData("""{"version":1,"conversation":null,"turns":[null]}""")]
    [InlineData("""{"version":1,"conversation":null,"turns":[{"question":"hi","guide":null,"request":null,"reply":{},"trouble":null}]}""")]
    [InlineData("""{"version":1,"conversation":null,"turns":[{"question":"hi","guide":null,"request":null,"reply":{"snippets":[7],"lead":"","text":"a","citations":[null],"choices":[],"nearest":[],"suggestions":[]},"trouble":null}]}""")]
    public async Task What_is_damaged_is_thrown_away_and_the_page_works(string kept)
    {
        await using var visit = await BeginAsync();
        await visit.Page.EvaluateAsync("kept => sessionStorage.setItem('careerbot', kept)", kept);

        await visit.Page.ReloadAsync();

        Assert.Equal(0, await visit.Questions.CountAsync());
        await visit.AskAsync(Question);
        Assert.Contains("Patience with long lists", await visit.Replies.Last.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(visit.Errors);
    }

    [BrowserFact]
    public async Task What_is_kept_never_becomes_markup()
    {
        await using var visit = await BeginAsync();
        const string Markup = "<img src=x onerror=alert(1)>";
        object[] none = [];
        var citation = new { number = 1, title = Markup, heading = "h", url = "javascript:alert(1)" };
        var reply = new { snippets = none, lead = "", text = Markup, citations = new[] { citation }, choices = none, nearest = none, suggestions = new[] { Markup } };
        var turn = new { question = Markup, guide = (string?)null, request = (object?)null, reply, trouble = (string?)null };
        var kept = JsonSerializer.Serialize(new { version = 1, conversation = (string?)null, turns = new[] { turn } });
        await visit.Page.EvaluateAsync("kept => sessionStorage.setItem('careerbot', kept)", kept);

        await visit.Page.ReloadAsync();

        Assert.Equal(Markup, await visit.Questions.Locator("p").InnerTextAsync());
        Assert.Equal(0, await visit.Page.Locator("#log img, #log a[href]").CountAsync());
        Assert.Empty(visit.Errors);
    }

    [BrowserFact]
    public async Task A_conversation_that_the_host_can_not_read_any_more_is_dropped_and_said_so()
    {
        await using var visit = await BeginAsync();
        await visit.AskAsync(Question);
        await visit.Page.EvaluateAsync($$"""(() => { const kept = JSON.parse(sessionStorage.{{Place}}); kept.conversation = "e30x"; sessionStorage.{{Place}} = JSON.stringify(kept); })()""");
        await visit.Page.ReloadAsync();

        await visit.AskAsync(Question);

        Assert.Contains("could not be read any more", await visit.Page.Locator("#status").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("Patience with long lists", await visit.Replies.Last.InnerTextAsync(), StringComparison.Ordinal);
    }

    private Task<Visit> BeginAsync() => Visit.BeginAsync(host.Url, new BrowserNewContextOptions());

    private static async Task AssertFollowsUpAsync(Visit visit)
    {
        var kept = await visit.ConversationKeptAsync();
        Assert.NotNull(kept);
        Assert.Equal(kept, await visit.ConversationSentAsync(() => visit.AskAsync(FollowUp)));
        Assert.Contains("$61,570", await visit.Replies.Last.InnerTextAsync(), StringComparison.Ordinal);
    }
}
