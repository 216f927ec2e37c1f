using System.Text.Json;
using Microsoft.Playwright;

namespace CareerBot.Tests.Web;

/// <summary>One visitor: a page of its own, and every error that it reported.</summary>
internal sealed class Visit(IPlaywright playwright, IBrowser browser, IPage page) : IAsyncDisposable
{
    private const string AskAddress = "**/api/ask";

    private bool _isBroken;

    public IPage Page { get; } = page;

    public List<string> Errors { get; } = [];

    public ILocator Questions => Page.Locator("#log .you");

    public ILocator Replies => Page.Locator("#log .bot:not(#greeting)");

    public ILocator Again => Page.GetByRole(AriaRole.Button, new() { Name = "Try again" });

    public static async Task<Visit> BeginAsync(Uri url, BrowserNewContextOptions options, bool hasFakeClock = false)
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await Chromium.LaunchAsync(playwright);
        var context = await browser.NewContextAsync(options);
        var visit = new Visit(playwright, browser, await context.NewPageAsync());
        visit.Page.SetDefaultTimeout(20_000);
        visit.Page.PageError += (_, error) => visit.Errors.Add(error);
        visit.Page.Console += (_, message) => visit.Note(message);
        if (hasFakeClock) await visit.Page.Clock.InstallAsync();
        await visit.Page.GotoAsync(url.ToString());
        return visit;
    }

    /// <summary>Asks, and waits for the reply.</summary>
    public async Task AskAsync(string question)
    {
        var before = await Replies.CountAsync();
        await SendAsync(question);
        await Replies.Nth(before).WaitForAsync();
    }

    /// <summary>Asks, and does not wait.</summary>
    public async Task SendAsync(string question)
    {
        await Page.FillAsync("#question", question);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Ask", Exact = true }).ClickAsync();
    }

    /// <summary>Has questions end otherwise than at the host, until <see cref="Heal"/>.</summary>
    public Task BreakAsync(Func<IRoute, Task> ending)
    {
        _isBroken = true;
        return Page.RouteAsync(AskAddress, route => _isBroken ? ending(route) : route.ContinueAsync());
    }

    /// <summary>Questions reach the host again; one that is held stays so, which it would not if the route were removed.</summary>
    public void Heal() => _isBroken = false;

    /// <summary>What the conversation is about, as the page keeps it.</summary>
    public async Task<string?> ConversationKeptAsync() => ConversationOf(await Page.EvaluateAsync<string?>("sessionStorage.getItem('careerbot')"));

    /// <summary>What the conversation is about, as the page sends it with a question.</summary>
    public async Task<string?> ConversationSentAsync(Func<Task> ask) => ConversationOf((await Page.RunAndWaitForRequestAsync(ask, AskAddress)).PostData);

    public Task<bool> FitsAsync() => Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth");

    public async ValueTask DisposeAsync()
    {
        await browser.CloseAsync();
        playwright.Dispose();
    }

    private static string? ConversationOf(string? json)
    {
        using var read = JsonDocument.Parse(json ?? throw new InvalidOperationException("There is nothing to read it from."));
        return read.RootElement.GetProperty("conversation").GetString();
    }

    private void Note(IConsoleMessage message)
    {
        if (message.Type == "error") Errors.Add(message.Text);
    }
}
