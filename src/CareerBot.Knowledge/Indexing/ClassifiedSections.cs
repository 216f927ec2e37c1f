using CareerBot.Core.Guides;
using CareerBot.Core.Retrieval;
using CareerBot.Core.Understanding;
using CareerBot.Core.Understanding.Occupations;

namespace CareerBot.Knowledge.Indexing;

/// <summary>Classifies a guide's sections, and takes over what an earlier index says of those that have not changed.</summary>
internal sealed class ClassifiedSections
{
    private readonly GuideEntry _guide;
    private readonly OccupationMask _mask;
    private readonly IReadOnlyList<IndexedSection> _known;
    private readonly TrainedLanguage _language;
    private readonly TopicCatalogue _topics;

    /// <param name="guide">The guide as it is now.</param>
    /// <param name="known">An index whose sections were classified by the same language, or null.</param>
    /// <param name="language">What sections are classified by.</param>
    /// <param name="topics">The topics.</param>
    /// <param name="occupations">Names of occupations.</param>
    public ClassifiedSections(GuideEntry guide, LucenePassageIndex? known, TrainedLanguage language, TopicCatalogue topics, OccupationNames occupations)
    {
        _guide = guide;
        _mask = new OccupationMask(new GuideNames([guide]), occupations);
        _known = known?.Guides.Find(guide.Id) is { } earlier && HasSameNames(earlier, guide) ? known.SectionsOf(guide.Id) : [];
        _language = language;
        _topics = topics;
    }

    public IndexedSection Of(Section section)
    {
        foreach (var earlier in _known)
        {
            if (IsSame(earlier.Section, section)) return earlier with { GuideTitle = _guide.Title, Section = section };
        }

        return new IndexedSection(_guide.Id, _guide.Title, section, SectionTopics.Of(section, _mask, _language.Classifier, _topics), SectionTopics.OfPassages(section, _mask, _language.Classifier));
    }

    private static bool HasSameNames(GuideEntry one, GuideEntry other) =>
        one.Title == other.Title && one.Occupation == other.Occupation && one.Aliases.SequenceEqual(other.Aliases, StringComparer.Ordinal);

    private static bool IsSame(Section one, Section other) =>
        one.Id == other.Id
        && one.Heading == other.Heading
        && one.Passages.SequenceEqual(other.Passages)
        && one.Phrasings.SequenceEqual(other.Phrasings, StringComparer.Ordinal)
        && one.Topics.SequenceEqual(other.Topics, StringComparer.Ordinal);
}
