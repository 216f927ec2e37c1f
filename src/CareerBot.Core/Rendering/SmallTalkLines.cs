using CareerBot.Core.Replies;

namespace CareerBot.Core.Rendering;

/// <summary>Small talk as lines: the sentence, and the guides where they were asked for.</summary>
public static class SmallTalkLines
{
    public static IReadOnlyList<string> Of(Reply.SmallTalk reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        List<string> lines = [.. (reply.Message ?? Phrases.SmallTalk(reply.Topic)).Split('\n', StringSplitOptions.RemoveEmptyEntries), .. reply.Guides.Select(title => PlainText.Bullet + title)];
        if (reply.MoreGuides > 0) lines.Add(Phrases.MoreGuides(reply.MoreGuides));
        return lines;
    }
}
