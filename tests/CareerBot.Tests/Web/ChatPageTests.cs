using Microsoft.Playwright;

namespace CareerBot.Tests.Web;

[Collection(RunningHostTests.Name)]
public class ChatPageTests(RunningHost host)
{
    private const string Question = "which skills does an archivist need";

    [BrowserFact]
    public async Task Ask_read_click_the_citation_and_land_on_the_heading()
    {
        await using var visit = await Visit.BeginAsync(host.Url, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 480, Height = 300 } });
        await visit.AskAsync(Question);

        var reply = visit.Page.Locator("#log .bot").Last;
        Assert.Contains("Patience with long lists", await reply.InnerTextAsync(), StringComparison.Ordinal);
        await reply.Locator("sup a").First.ClickAsync();
        await visit.Page.WaitForURLAsync("**/guides/archivist#skills");

        Assert.Equal("Skills you need", await visit.Page.Locator(":target").InnerTextAsync());
        Assert.True(await visit.Page.EvaluateAsync<bool>("(top => top >= 0 && top < innerHeight)(document.querySelector(':target').getBoundingClientRect().top)"));
        Assert.Empty(visit.Errors);
    }

    [BrowserFact]
    public async Task The_keyboard_alone_asks_and_keeps_the_focus()
    {
        await using var visit = await Visit.BeginAsync(host.Url, new BrowserNewContextOptions());
        await visit.Page.Keyboard.TypeAsync(Question);
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Locator("#log .sources").WaitForAsync();

        Assert.Equal("question", await visit.Page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [BrowserFact]
    public async Task The_conversation_is_announced_and_the_input_labelled()
    {
        await using var visit = await Visit.BeginAsync(host.Url, new BrowserNewContextOptions());

        Assert.Equal("polite", await visit.Page.GetByRole(AriaRole.Log).GetAttributeAsync("aria-live"));
        Assert.True(await visit.Page.GetByLabel("Your question").IsVisibleAsync());
        Assert.Equal(1, await visit.Page.GetByRole(AriaRole.Main).CountAsync());
    }

    [BrowserFact]
    public async Task A_suggestion_is_a_button_that_asks()
    {
        await using var visit = await Visit.BeginAsync(host.Url, new BrowserNewContextOptions());
        await visit.AskAsync("hello");
        await visit.Page.Locator(".next button").First.ClickAsync();
        await visit.Page.Locator("#log .bot").Nth(2).WaitForAsync();

        Assert.Equal(2, await visit.Page.Locator("#log .you").CountAsync());
    }

    [BrowserFact]
    public async Task What_a_person_types_never_becomes_markup()
    {
        await using var visit = await Visit.BeginAsync(host.Url, new BrowserNewContextOptions());
        await visit.AskAsync("<img src=x onerror=alert(1)> <b>hi</b>");

        Assert.Equal(0, await visit.Page.Locator("#log img, #log b").CountAsync());
        Assert.Empty(visit.Errors);
    }

    [BrowserFact]
    public async Task A_question_to_try_stands_on_the_empty_page_and_asks()
    {
        await using var visit = await Visit.BeginAsync(host.Url, new BrowserNewContextOptions());
        await visit.Page.Locator("#examples button").First.ClickAsync();
        await visit.Replies.First.WaitForAsync();

        Assert.Equal("How do I become a plumber?", await visit.Questions.Locator("p").InnerTextAsync());
        Assert.False(await visit.Page.Locator("#examples").IsVisibleAsync());
    }

    [BrowserFact]
    public async Task What_the_guides_do_cover_stands_as_buttons_below_the_line_that_leads_to_it()
    {
        await using var visit = await Visit.BeginAsync(host.Url, new BrowserNewContextOptions());
        await visit.AskAsync("do archivists get visa sponsorship");

        var next = visit.Replies.Last.Locator(".next");
        Assert.EndsWith(":", await next.Locator("xpath=preceding-sibling::p[1]").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(1, await next.Locator("xpath=following-sibling::p").CountAsync());
        Assert.Equal(0, await visit.Replies.Last.Locator("li:not(.sources li)").CountAsync());
    }

    [BrowserFact]
    public async Task An_arrow_brings_the_last_question_back_into_the_empty_box()
    {
        await using var visit = await Visit.BeginAsync(host.Url, new BrowserNewContextOptions());
        await visit.AskAsync(Question);
        await visit.Page.Keyboard.PressAsync("ArrowUp");

        Assert.Equal(Question, await visit.Page.InputValueAsync("#question"));
    }

    [BrowserFact]
    public async Task The_way_to_what_is_kept_stands_at_the_foot()
    {
        await using var visit = await Visit.BeginAsync(host.Url, new BrowserNewContextOptions());

        Assert.Equal("/privacy", await visit.Page.Locator("footer a").GetAttributeAsync("href"));
        Assert.True(await visit.Page.Locator("footer a").IsVisibleAsync());
    }

    [BrowserFact]
    public async Task A_phone_in_dark_mode_needs_no_sideways_scrolling()
    {
        await using var visit = await Visit.BeginAsync(host.Url, new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = 320, Height = 640 },
            ColorScheme = ColorScheme.Dark,
            ReducedMotion = ReducedMotion.Reduce,
        });
        await visit.AskAsync(Question);
        Assert.True(await visit.FitsAsync());
        Assert.Equal("rgb(20, 23, 26)", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));

        await visit.Page.GotoAsync(new Uri(host.Url, "/guides/archivist").ToString());
        Assert.True(await visit.FitsAsync());
    }
}
