using System.Globalization;
using System.Text.Encodings.Web;
using CareerBot.Core.Answering;
using CareerBot.Core.Rendering;
using CareerBot.Core.Replies;
using CareerBot.Core.Salaries;
using CareerBot.Teams.Rendering;
using Microsoft.Extensions.Options;

namespace CareerBot.Teams.Cards;

/// <summary>Addresses of pictures of pay. The address says what is drawn and the host draws it when it is asked for; nothing is kept.</summary>
internal sealed class ChartLinks(IOptions<AssistantOptions> options, IWageChartRenderer? renderer = null)
{
    private readonly string _publicUrl = options.Value.PublicUrl.TrimEnd('/');

    /// <summary>Null where there is nothing to draw, nobody to draw it, or no public address to load it from.</summary>
    public ChartPicture? Of(Reply reply)
    {
        if (renderer is null || ChartOf(reply) is not { Estimates.Count: > 0 } chart) return null;
        return SafeUrl.Of($"{_publicUrl}{ChartAddress.Path}?{Query(chart)}") is { } url ? new ChartPicture(url, renderer.AltText(chart)) : null;
    }

    private static WageChart? ChartOf(Reply reply) => reply switch
    {
        Reply.Salary salary => salary.Chart,
        Reply.Comparison comparison => comparison.Chart,
        _ => null,
    };

    private static string Query(WageChart chart)
    {
        var bars = chart.Estimates.Select(estimate => $"{ChartAddress.Bar}={UrlEncoder.Default.Encode(ChartAddress.Of(estimate))}");
        return string.Join('&', bars.Append(string.Create(CultureInfo.InvariantCulture, $"{ChartAddress.Period}={chart.Period.ToString().ToLowerInvariant()}")));
    }
}
