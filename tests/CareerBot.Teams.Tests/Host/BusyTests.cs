using System.Globalization;
using System.Net;
using CareerBot.Teams.Tests.Connector;
using CareerBot.TestKit.Teams;

namespace CareerBot.Teams.Tests.Host;

/// <summary>More questions than can wait: somebody is told so, once, and nobody floods anybody.</summary>
public sealed class BusyTests(ShippedKnowledge knowledge) : IClassFixture<ShippedKnowledge>
{
    [Fact]
    public async Task Who_asks_more_than_may_wait_is_told_so_once()
    {
        await using var bot = await TeamsBot.StartAsync(knowledge, change: null, ("Teams:MaxWaiting", "16"), ("Teams:Workers", "1"));
        bot.Connector.Faults.Next(ConnectorFault.Silence);
        using var first = await bot.PostAsync(bot.Message("first", "hello"));
        await Until.TrueAsync(() => bot.Connector.Calls.Count == 1);

        for (var i = 0; i < 40; i++)
        {
            using var response = await bot.PostAsync(bot.Message(i.ToString(CultureInfo.InvariantCulture), "hello"));
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }

        Assert.Contains("busy", Assert.Single(bot.Connector.Shown).Text, StringComparison.Ordinal);

        // The silent call is given up, and what waited is answered: sixteen questions and the notice.
        await bot.Time.PassAsync(HastyTime.Attempt);
        await Until.TrueAsync(() => bot.Connector.Shown.Count == 17);
    }
}
