using System.Collections.Frozen;
using CareerBot.Core.Salaries;

namespace CareerBot.Core.Retrieval;

/// <summary>All guides by id.</summary>
public sealed class GuideCatalogue(IReadOnlyList<GuideEntry> guides)
{
    private readonly FrozenDictionary<string, GuideEntry> _byId = guides.ToFrozenDictionary(guide => guide.Id, StringComparer.Ordinal);

    private readonly FrozenDictionary<string, bool> _acronyms = guides
        .SelectMany(guide => guide.Acronyms)
        .GroupBy(pair => pair.Key, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Any(pair => pair.Value), StringComparer.Ordinal);

    private readonly FrozenDictionary<string, string[]> _byAcronym = guides
        .SelectMany(guide => guide.Acronyms.Select(pair => (pair.Key, guide.Id)))
        .GroupBy(pair => pair.Key, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.Id).ToArray(), StringComparer.Ordinal);

    private readonly FrozenDictionary<int, string[]> _byCode = guides
        .SelectMany(guide => guide.Codes.Select(code => (Key: SocCode.KeyOf(code), guide.Id)))
        .Where(pair => pair.Key is not null)
        .GroupBy(pair => pair.Key ?? 0)
        .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.Id).Distinct(StringComparer.Ordinal).ToArray());

    public IReadOnlyList<GuideEntry> All { get; } = guides;

    /// <summary>The guide that a question without a name is about; null where the person has to be asked.</summary>
    public GuideEntry? Default { get; } = guides is [var only] ? only : guides.FirstOrDefault(guide => guide.IsDefault);

    /// <summary>Guides by the names that people call their occupations.</summary>
    public GuideNames Names { get; } = new(guides);

    /// <summary>Whether the abbreviation (in capitals) names a certificate in any guide; null where no guide uses it.</summary>
    public bool? CertificateOf(string acronym) => _acronyms.TryGetValue(acronym, out var isCertificate) ? isCertificate : null;

    /// <summary>Ids of the guides that use the abbreviation (in capitals).</summary>
    public IReadOnlyList<string> OfAcronym(string acronym) => _byAcronym.GetValueOrDefault(acronym) ?? [];

    /// <summary>Ids of the guides that cover the occupation of this code.</summary>
    public IReadOnlyList<string> OfCode(string code) => SocCode.KeyOf(code) is { } key && _byCode.TryGetValue(key, out var ids) ? ids : [];

    public GuideEntry? Find(string id) => _byId.GetValueOrDefault(id);
}
