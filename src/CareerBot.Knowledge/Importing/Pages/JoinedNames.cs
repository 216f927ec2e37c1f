using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Importing.Pages;

/// <summary>Takes a joined title apart into the names that it stands for, each in the singular: "Film and Video Editors" → film editor, video editor.</summary>
internal static partial class JoinedNames
{
    /// <summary>Words that name half the working world; alone they name no occupation.</summary>
    private static readonly FrozenSet<string> Generic = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "aide", "administrator", "adviser", "advisor", "agent", "analyst", "appraiser", "artist", "assembler", "assistant", "associate", "attendant", "builder", "buyer", "candidate", "clerk", "cleaner", "competitor", "consultant", "coordinator", "counselor", "designer", "developer",
        "dealer", "director", "distributor", "educator", "employee", "engineer", "examiner", "executive", "expert", "fabricator", "finisher", "handler", "helper", "hostler", "inspector", "installer", "instructor", "investigator", "laborer", "leader", "loader", "maker", "manager", "mechanic", "member", "mover",
        "occupation", "officer", "official", "operator", "orderly", "packer", "planner", "practitioner", "producer", "professional", "programmer", "repairer", "representative", "researcher", "runner", "sampler", "scientist", "setter", "sorter", "specialist", "staff", "student", "supervisor", "surgeon", "teacher", "technician",
        "technologist", "tender", "tester", "therapist", "trainee", "trainer", "weigher", "worker", "writer", "maintenance worker", "service worker", "service technician", "related worker", "other worker", "sales worker", "people", "others", "team", "head cook");

    private static readonly FrozenSet<string> NotPeople = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "bus", "buses", "services", "systems", "sales", "arts", "sports", "studies", "operations", "relations", "benefits", "resources", "statistics", "physics", "communications", "news", "business", "process", "appliances", "electronics", "avionics", "logistics", "economics",
        "graphics", "ceramics", "textiles", "glass", "gas", "claims", "promotions", "photographics", "careers", "occupations", "materials", "forces", "products", "diagnostics", "analytics", "hours", "skills", "duties", "tasks", "schools", "programs", "devices", "machines", "tools", "pieces");

    public static bool IsGeneric(string name) => Generic.Contains(name);

    /// <summary>Whether the words end like a name of several people.</summary>
    public static bool IsPlural(string name)
    {
        var last = name[(name.LastIndexOf(' ') + 1)..];
        return last.Length > 2 && last.EndsWith('s') && !last.EndsWith("ss", StringComparison.Ordinal) && !NotPeople.Contains(last) && name.All(letter => char.IsLetter(letter) || letter is ' ' or '-' or '\'' or '’' or '/' or '.');
    }

    /// <summary>The names in the singular and in small letters.</summary>
    public static IReadOnlyList<string> Parts(string title)
    {
        var parts = Break.Split(title).Select(part => part.Trim()).Where(part => part.Length > 0).ToArray();
        var names = new List<string>();
        for (var i = 0; i < parts.Length; i++)
        {
            if (!IsPlural(parts[i]))
            {
                // "Agricultural and Food Scientists": the head stands with a later part.
                if (parts.Skip(i + 1).FirstOrDefault(IsPlural) is { } later) names.Add($"{parts[i]} {Head(later)}");
                continue;
            }

            names.Add(parts[i]);

            // "Physical Therapist Assistants and Aides": the head alone says nothing, so it takes what stands before.
            if (Generic.Contains(Singular(parts[i])) && i > 0) names.AddRange(parts.Take(i).Select(part => IsPlural(part) ? $"{part[..Math.Max(0, part.LastIndexOf(' '))]} {parts[i]}".Trim() : $"{part} {parts[i]}"));
        }

        return [.. names.Select(name => Singular(OccupationTitle.LowerWords(name))).Where(name => name.Length > 1 && !Generic.Contains(name)).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    public static string Singular(string name)
    {
        if (!IsPlural(name)) return name;
        if (name.EndsWith("ives", StringComparison.OrdinalIgnoreCase) && name.EndsWith("wives", StringComparison.OrdinalIgnoreCase)) return $"{name[..^3]}fe";
        if (name.EndsWith("ies", StringComparison.OrdinalIgnoreCase) && name.Length > 4) return $"{name[..^3]}y";
        if (name.EndsWith("ches", StringComparison.OrdinalIgnoreCase) || name.EndsWith("sses", StringComparison.OrdinalIgnoreCase) || name.EndsWith("shes", StringComparison.OrdinalIgnoreCase)) return name[..^2];
        return name[..^1];
    }

    private static string Head(string part) => part[(part.LastIndexOf(' ') + 1)..];

    // "A, B, and C"; "A and B"; "A/B"
    [GeneratedRegex(@",\s+(?:and|or)\s+|,\s+|\s+(?:and|or)\s+|/", RegexOptions.CultureInvariant)]
    private static partial Regex Break { get; }
}
