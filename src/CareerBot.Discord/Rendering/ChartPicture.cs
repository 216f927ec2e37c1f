using System.Diagnostics.CodeAnalysis;
using CareerBot.Core.Rendering;
using CareerBot.Core.Salaries;
using CareerBot.Discord.Payloads;
using CareerBot.Discord.Rest;
using Microsoft.Extensions.Logging;

namespace CareerBot.Discord.Rendering;

/// <summary>Draws the picture of a reply, where somebody can draw. An answer without a picture is still an answer.</summary>
internal sealed class ChartPicture(ILogger<ChartPicture> logger, IWageChartRenderer? renderer = null)
{
    private const string FileName = "pay.png";

    /// <summary>The message with the picture below the embed.</summary>
    public static MessagePayload In(MessagePayload message, Embed embed, (DiscordFile File, string AltText) picture) => message with
    {
        Embeds = [embed with { Image = new EmbedImage($"attachment://{picture.File.Name}") }],
        Attachments = [new AttachmentPayload("0", picture.File.Name, picture.AltText)],
        Files = [picture.File],
    };

    /// <summary>Null where there is nothing to draw, nobody to draw it, or drawing failed.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "Whatever breaks while drawing, the figures are in the text.")]
    public (DiscordFile File, string AltText)? TryDraw(WageChart? chart)
    {
        if (renderer is null || chart is null) return null;
        try
        {
            // Most people read Discord on dark; the picture is legible on both.
            var file = new DiscordFile(FileName, "image/png", renderer.Png(chart, isDark: true));
            return (file, PlainCut.To(renderer.AltText(chart), DiscordLimits.AltText));
        }
        catch (Exception exception)
        {
            logger.ChartFailed(exception.GetType().Name);
            return null;
        }
    }
}
