using CareerBot.Core.Replies;
using CareerBot.Core.Retrieval;

namespace CareerBot.Core.Answering;

/// <summary>Numbers the sections quoted in one reply, in the order of their first quotation.</summary>
internal sealed class CitationBook(string publicUrl)
{
    private readonly List<Citation> _citations = [];

    public IReadOnlyList<Citation> All => _citations;

    /// <summary>The number of the section's citation, made on its first quotation.</summary>
    public int Cite(AnalyzedSection section, string snippet)
    {
        foreach (var citation in _citations)
        {
            if (citation.GuideId == section.GuideId && citation.SectionId == section.Section.Id) return citation.Number;
        }

        _citations.Add(new Citation
        {
            Number = _citations.Count + 1,
            GuideId = section.GuideId,
            GuideTitle = section.GuideTitle,
            SectionId = section.Section.Id,
            Heading = section.Section.Heading,
            Snippet = snippet,
            Url = Url(section.GuideId, section.Section.Id),
        });
        return _citations.Count;
    }

    /// <summary>Address of a guide's page, or of a heading on it.</summary>
    public string Url(string guideId, string? sectionId) =>
        $"{publicUrl.TrimEnd('/')}/guides/{Uri.EscapeDataString(guideId)}{(sectionId is null ? string.Empty : $"#{Uri.EscapeDataString(sectionId)}")}";
}
