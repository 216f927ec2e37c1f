using CareerBot.Discord.Payloads;

namespace CareerBot.Discord.Rendering;

/// <summary>The buttons below an answer: did it help, and, where only one person sees it, share it.</summary>
internal static class RatingRow
{
    public static Component Of(string? section, bool isPrivate, string? chart = null)
    {
        List<Component> buttons =
        [
            Component.EmojiButton("👍", ComponentId.OfVote(isUp: true, section)),
            Component.EmojiButton("👎", ComponentId.OfVote(isUp: false, section)),
        ];
        if (isPrivate) buttons.Add(Component.Button(Phrases.Share, ComponentId.OfShare(section, chart)));
        return Component.Row(buttons);
    }
}
