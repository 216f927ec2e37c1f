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
    public async Task The_page_says_so_when_the_server_is_away()
    {
        await using var visit = await Visit.BeginAsync(host.Url, new BrowserNewContextOptions());
        await visit.Page.Context.SetOfflineAsync(true);
        await visit.Page.FillAsync("#question", Question);
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.GetByText("can't be reached right now").WaitForAsync();

        Assert.Equal(Question, await visit.Page.InputValueAsync("#question"));
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

    /// <summary>One visitor: a page of its own, and every error that it reported.</summary>
    private sealed class Visit(IPlaywright playwright, IBrowser browser, IPage page) : IAsyncDisposable
    {
        public IPage Page { get; } = page;

        public List<string> Errors { get; } = [];

        public static async Task<Visit> BeginAsync(Uri url, BrowserNewContextOptions options)
        {
            var playwright = await Playwright.CreateAsync();
            var browser = await Chromium.LaunchAsync(playwright);
            var context = await browser.NewContextAsync(options);
            var visit = new Visit(playwright, browser, await context.NewPageAsync());
            visit.Page.SetDefaultTimeout(20_000);
            visit.Page.PageError += (_, error) => visit.Errors.Add(error);
            visit.Page.Console += (_, message) => visit.Note(message);
            await visit.Page.GotoAsync(url.ToString());
            return visit;
        }

        public async Task AskAsync(string question)
        {
            var before = await Page.Locator("#log .bot").CountAsync();
            await Page.FillAsync("#question", question);
            await Page.GetByRole(AriaRole.Button, new() { Name = "Ask", Exact = true }).ClickAsync();
            await Page.Locator("#log .bot").Nth(before).WaitForAsync();
        }

        public Task<bool> FitsAsync() => Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth");

        public async ValueTask DisposeAsync()
        {
            await browser.CloseAsync();
            playwright.Dispose();
        }

        private void Note(IConsoleMessage message)
        {
            if (message.Type == "error") Errors.Add(message.Text);
        }
    }
}
