namespace CareerBot.Core.Retrieval;

/// <summary>A searchable view of one state of the guides.</summary>
public interface IPassageIndex
{
    /// <summary>Every guide, without its sections.</summary>
    GuideCatalogue Guides { get; }

    int SectionCount { get; }

    /// <summary>Sections that may answer, best first; an empty query finds nothing.</summary>
    IReadOnlyList<SectionHit> Search(SectionQuery query);

    /// <summary>One section by its ids, or null.</summary>
    AnalyzedSection? Find(string guideId, string sectionId);

    /// <summary>Number of sections that hold the term anywhere.</summary>
    int DocumentFrequency(string term);

    /// <summary>Number of a guide's sections, and how many of them hold the term: how telling a word is depends on what is searched.</summary>
    (int Sections, int Holding) FrequencyIn(string guideId, string term);
}
