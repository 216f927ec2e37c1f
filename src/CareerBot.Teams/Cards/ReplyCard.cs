using System.Text.Json.Nodes;
using CareerBot.Core.Replies;

namespace CareerBot.Teams.Cards;

/// <summary>The card of a reply: what reads better as a table or is pressed rather than typed.</summary>
internal static class ReplyCard
{
    /// <summary>Null where words say everything.</summary>
    /// <param name="reply">What is shown.</param>
    /// <param name="chart">A picture of it; null where there is none or nobody could load it.</param>
    public static Card? Of(Reply reply, ChartPicture? chart) => reply switch
    {
        Reply.Salary { Figures.Count: 0, Estimates.Count: 0 } => null,
        Reply.Salary salary => SalaryCard.Of(salary, chart),
        Reply.Outlook outlook => OutlookCard.Of(outlook.Projection),
        Reply.Comparison { Rows.Count: > 0 } comparison => ComparisonCard.Of(comparison, chart),
        Reply.Choose { Choices.Count: > 0 } choose => ChoiceCard.Of(choose.Choices),
        Reply.NoAnswer { NearestTopics.Count: > 0 } noAnswer => ChoiceCard.OfTopics(noAnswer.NearestTopics),
        _ => null,
    };

    public static IEnumerable<JsonObject> Picture(ChartPicture? chart) => chart is null ? [] : [Elements.Image(chart.Url, chart.AltText)];
}
