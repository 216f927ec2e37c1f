using System.Globalization;
using CareerBot.TestKit;
using Microsoft.Playwright;

namespace CareerBot.Tests.Web;

/// <summary>The whole path of an activity with a client that is not ours: it leaves out recipient, timestamp and the id of replies.</summary>
public class WebChatTests
{
    private const string Question = "which skills does an archivist need";
    private const string Quoted = "Patience with long lists";

    [WebChatFact]
    public async Task Ask_read_the_citation_and_press_the_buttons_of_cards()
    {
        var port = FreePort.Find();
        var host = await RunningHost.StartAsync(SomeKnowledge.Create(), new()
        {
            ["Assistant:PublicUrl"] = "https://careers.example.org",
            ["Teams:AllowAnonymousLoopback"] = "true",
            ["Teams:LoopbackServicePorts:0"] = port.ToString(CultureInfo.InvariantCulture),
        });
        try
        {
            await using var chat = await WebChat.StartAsync(new Uri(host.LoopbackUrl, "/api/messages"), port);
            using var playwright = await Playwright.CreateAsync();
            await using var browser = await Chromium.LaunchAsync(playwright);
            var page = await browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = 520, Height = 1000 } });
            page.SetDefaultTimeout(30_000);
            await page.GotoAsync(chat.Url.ToString());
            try
            {
                await TalkAsync(page);
            }
            finally
            {
                await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Join(WebChat.Artifacts, "web-chat.png") });
            }
        }
        finally
        {
            await host.DisposeAsync();
        }
    }

    private static async Task TalkAsync(IPage page)
    {
        await page.Locator("body[data-online=true]").WaitForAsync();
        await AskAsync(page, Question);
        await page.GetByText(Quoted).First.WaitForAsync();
        var source = page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Skills you need (How to become an archivist)" }).First;
        Assert.Equal("https://careers.example.org/guides/archivist#skills", await source.GetAttributeAsync("href"));

        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "This helped" }).First.ClickAsync();
        await page.GetByText("Thanks, noted.").First.WaitForAsync();

        await AskAsync(page, "how much does an archivist earn");
        var pay = page.Locator(".ac-adaptiveCard").Filter(new LocatorFilterOptions { HasText = "United States, May 2024" });
        await pay.WaitForAsync();
        Assert.Equal(["Median", "$64,550", "$31.03"], (await pay.GetByRole(AriaRole.Cell).AllInnerTextsAsync()).Take(3));
        foreach (var text in new[] { "United States, May 2025", "Occupational Employment and Wage Statistics", "$61,570 a year", "United States, May 2024", "U.S. Bureau of Labor Statistics" })
        {
            await pay.GetByText(text).First.WaitForAsync();
        }

        await AskAsync(page, "do archivists get visa sponsorship");
        await page.GetByText("My guides do cover:").First.WaitForAsync();
        var nearest = page.Locator(".ac-adaptiveCard").Last.GetByRole(AriaRole.Button).First;
        var before = await page.Locator(".webchat__bubble").CountAsync();
        await nearest.ClickAsync();
        await page.Locator(".webchat__bubble").Nth(before).WaitForAsync();
    }

    private static async Task AskAsync(IPage page, string question)
    {
        await page.GetByPlaceholder("Type your message").FillAsync(question);
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Send", Exact = true }).ClickAsync();
    }
}
