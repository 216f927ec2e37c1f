using System.Collections.Frozen;

namespace CareerBot.Fitting.Vectors;

/// <summary>Handbook pages that training and held-out guides are about; nothing is learned from them.</summary>
internal static class LeftOutPages
{
    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.Ordinal,
        "electricians", "dental-hygienists", "graphic-designers",
        "accountants-and-auditors", "carpenters", "chefs-and-head-cooks", "paralegals-and-legal-assistants", "physical-therapist-assistants-and-aides",
        "police-and-detectives", "welders-cutters-solderers-and-brazers", "librarians", "library-technicians-and-assistants", "pharmacists", "pharmacy-technicians", "flight-attendants",
        "software-developers", "veterinary-technologists-and-technicians", "health-information-technologists-and-medical-registrars");

    public static bool Contains(string path) => Names.Contains(Path.GetFileNameWithoutExtension(path));
}
