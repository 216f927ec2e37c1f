using CareerBot.Core.Rendering;
using CareerBot.Core.Replies;

namespace CareerBot.Commands;

/// <summary>A reply as lines of a console: the text, then where each citation leads.</summary>
internal static class ConsoleText
{
    public static void Write(Reply reply, TextWriter output)
    {
        output.WriteLine(PlainText.Render(reply));
        var citations = reply.CitationsOrNone;
        if (citations.Count > 0) output.WriteLine();
        foreach (var citation in citations)
        {
            output.WriteLine($"[{citation.Number}] {citation.GuideTitle} › {citation.Heading} ({citation.Url})");
        }
    }
}
