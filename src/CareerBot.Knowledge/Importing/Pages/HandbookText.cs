using System.Text.RegularExpressions;

namespace CareerBot.Knowledge.Importing.Pages;

/// <summary>Puts the handbook's text into the shape that a guide has: paragraphs under a bold name become a list, and sentences that point elsewhere go.</summary>
internal static partial class HandbookText
{
    /// <summary>A bold start that is longer is an emphasised sentence and no name.</summary>
    private const int LongestLead = 80;

    public static IReadOnlyList<PageBlock> Clean(IReadOnlyList<PageBlock> blocks)
    {
        var kept = new List<PageBlock>();
        foreach (var block in blocks)
        {
            switch (block)
            {
                case PageBlock.Paragraph { Text.Lead: { Length: < LongestLead } lead } paragraph when !IsPointer(paragraph.Text.Text):
                    AddItem(new PageText(WithColon(paragraph.Text.Text, lead), lead), kept);
                    break;
                case PageBlock.Paragraph paragraph when !IsPointer(paragraph.Text.Text):
                    kept.Add(paragraph);
                    break;
                case PageBlock.Listing list:
                    kept.Add(list);
                    break;
            }
        }

        return kept;
    }

    /// <summary>Joins neighbouring named paragraphs into one list.</summary>
    private static void AddItem(PageText item, List<PageBlock> kept)
    {
        if (kept is [.., PageBlock.Listing { Items: [{ Lead: not null }, ..] } list])
            kept[^1] = new PageBlock.Listing([.. list.Items, item]);
        else
            kept.Add(new PageBlock.Listing([item]));
    }

    /// <summary>"Compassion. Veterinarians must be …" as the entry of a list is written.</summary>
    private static string WithColon(string text, string lead)
    {
        var name = lead.TrimEnd('.', ':', ' ');
        var rest = text[lead.Length..];
        return lead.Length > name.Length || rest.StartsWith('.') ? $"{name}: {rest.TrimStart('.', ':', ' ')}" : text;
    }

    private static bool IsPointer(string text) => Pointer.IsMatch(text);

    // "For more information, visit the … skills data page." and what introduces it; script notices
    [GeneratedRegex(@"skills data page|please enable javascript|^The following are examples of qualities", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pointer { get; }
}
