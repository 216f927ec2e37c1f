using System.Text.RegularExpressions;
using CareerBot.Core.Guides;

namespace CareerBot.Core.Retrieval;

/// <summary>Reads the capital abbreviations of a guide and tells certificates (RHIT) from laws and tools (HIPAA, EHR) by the company they keep.</summary>
internal static partial class Acronyms
{
    public static IReadOnlyDictionary<string, bool> In(Guide guide)
    {
        var seen = new Dictionary<string, (int Credential, int Other)>(StringComparer.Ordinal);
        foreach (var passage in guide.Sections.SelectMany(section => section.Passages))
        {
            foreach (var match in Acronym.EnumerateMatches(passage.Text))
            {
                var acronym = passage.Text.Substring(match.Index, match.Length);
                var nearby = passage.Text.AsSpan(Math.Max(0, match.Index - 60), Math.Min(passage.Text.Length, match.Index + match.Length + 40) - Math.Max(0, match.Index - 60));
                var (credential, other) = seen.GetValueOrDefault(acronym);
                seen[acronym] = Credential.IsMatch(nearby) ? (credential + 1, other) : (credential, other + 1);
            }
        }

        return seen.ToDictionary(pair => pair.Key, pair => pair.Value.Credential > pair.Value.Other, StringComparer.Ordinal);
    }

    // RHIT, EHR, ICD; not the A of "A degree"
    [GeneratedRegex(@"\b[A-Z][A-Z0-9]{1,6}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Acronym { get; }

    // Certified Coding Specialist (CCS); RHIT exam
    [GeneratedRegex(@"\b(certifi\w*|registered|licens\w*|credential\w*|exams?|diplomate)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Credential { get; }
}
