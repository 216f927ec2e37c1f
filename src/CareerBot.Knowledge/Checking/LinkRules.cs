using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Checking;

/// <summary>Rules about links; nothing is fetched.</summary>
internal static class LinkRules
{
    public static IEnumerable<KnowledgeProblem> Check(IReadOnlyList<CheckedGuide> guides)
    {
        var anchors = guides.ToDictionary(guide => guide.Path, Anchors, StringComparer.Ordinal);
        return guides.SelectMany(guide => guide.Outline.Links.Select(link => Check(guide, link, anchors))).OfType<KnowledgeProblem>();
    }

    private static HashSet<string> Anchors(CheckedGuide guide) =>
        [.. guide.Outline.Headings.Select(heading => heading.Id), .. guide.Guide.Sections.Select(section => section.Id)];

    private static KnowledgeProblem? Check(CheckedGuide guide, OutlineLink link, Dictionary<string, HashSet<string>> anchors)
    {
        var target = link.Target.Trim();
        if (target.Length == 0) return guide.Warning(link.Line, "link-broken", "A link has no address.", "Write the address between the round brackets, or remove the link.");
        if (target.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            return guide.Warning(link.Line, "link-malformed", $"The link '{target}' lacks 'https://', so it leads nowhere.", $"Write 'https://{target}'.");
        return HasScheme(target) ? CheckExternal(guide, link.Line, target) : CheckInternal(guide, link.Line, target, anchors);
    }

    private static bool HasScheme(string target)
    {
        var colon = target.IndexOf(':', StringComparison.Ordinal);
        return target.StartsWith("//", StringComparison.Ordinal) || (colon > 0 && target.AsSpan(0, colon).IndexOfAny("/#?.") < 0);
    }

    private static KnowledgeProblem? CheckExternal(CheckedGuide guide, int line, string target)
    {
        var isGood = Uri.TryCreate(target, UriKind.Absolute, out var uri) && !target.Contains(' ', StringComparison.Ordinal) && uri.Scheme switch
        {
            "https" or "http" => uri.Host.Contains('.', StringComparison.Ordinal) && !uri.Host.Contains("..", StringComparison.Ordinal),
            "mailto" => target.Contains('@', StringComparison.Ordinal),
            "tel" => target.Length > "tel:".Length,
            _ => false,
        };
        return isGood ? null : guide.Warning(line, "link-malformed", $"The link '{target}' is not a web address, mail address or telephone number.", "Write the whole address, starting with 'https://'.");
    }

    private static KnowledgeProblem? CheckInternal(CheckedGuide guide, int line, string target, Dictionary<string, HashSet<string>> anchors)
    {
        var parts = target.Split('#', 2);
        var path = parts[0].Length == 0 ? guide.Path : Combine(guide.Path, Uri.UnescapeDataString(parts[0]));
        if (!anchors.TryGetValue(path, out var ids))
            return guide.Warning(line, "link-broken", $"The link '{target}' leads to the file '{path}', which is not a guide.", "Correct the file name, or write a whole web address.");

        var id = parts.Length == 2 ? Uri.UnescapeDataString(parts[1]) : string.Empty;
        if (id.Length == 0 || ids.Contains(id)) return null;
        var remedy = Spellings.Nearest(id, ids) is { } nearest ? $"Did you mean '#{nearest}'?" : "Use the id of a heading: what stands in its '{#…}', or the heading in small letters with hyphens.";
        return guide.Warning(line, "link-broken", $"The link '{target}' leads to a section that does not exist.", remedy);
    }

    private static string Combine(string from, string relative)
    {
        var parts = relative.StartsWith('/') ? [] : from.Split('/')[..^1].ToList();
        foreach (var part in relative.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == ".." && parts.Count > 0)
                parts.RemoveAt(parts.Count - 1);
            else if (part is not ("." or ".."))
                parts.Add(part);
        }

        return string.Join('/', parts);
    }
}
