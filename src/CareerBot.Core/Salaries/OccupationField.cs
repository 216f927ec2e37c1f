namespace CareerBot.Core.Salaries;

/// <summary>A field of work as people name it, by the major groups of the Standard Occupational Classification that it covers.</summary>
/// <param name="Name">As it completes "the best-paid occupations in …".</param>
/// <param name="Groups">First two digits of the codes.</param>
public sealed record OccupationField(string Name, IReadOnlyList<int> Groups)
{
    private const int PerGroup = 10_000;
    private const int ShortestStart = 4;

    /// <summary>Fields in the order in which their words are looked for, each with the beginnings of the words that name it.</summary>
    private static readonly (OccupationField Field, string[] Words)[] All =
    [
        (new("health care", [29, 31]), ["health", "medic", "hospital", "clinic"]),
        (new("computing and mathematics", [15]), ["comput", "tech", "it", "software", "cod", "math", "cyber", "data", "stem"]),
        (new("architecture and engineering", [17]), ["engineer"]),
        (new("science", [19]), ["scien", "lab"]),
        (new("business and finance", [13]), ["business", "financ", "hr"]),
        (new("management", [11]), ["manag", "executive", "leadership"]),
        (new("community and social service", [21]), ["social", "community", "nonprofit", "religio"]),
        (new("law", [23]), ["law", "legal"]),
        (new("education", [25]), ["educat", "school"]),
        (new("arts, design, sports and media", [27]), ["art", "arts", "artistic", "creativ", "design", "media", "entertain", "sport", "sports", "journalis"]),
        (new("protective service", [33]), ["police", "protectiv", "security", "fire", "firefight", "enforcement", "military"]),
        (new("food service", [35]), ["food", "restaurant", "culinary", "kitchen"]),
        (new("cleaning and grounds", [37]), ["clean", "janitor", "landscap"]),
        (new("personal care", [39]), ["beauty", "personal", "fitness", "cosmetolog", "animal"]),
        (new("sales", [41]), ["sales", "retail", "selling"]),
        (new("office work", [43]), ["office", "admin", "administrativ", "clerical", "secretar"]),
        (new("farming, fishing and forestry", [45]), ["farm", "agricultur", "fishing", "forest"]),
        (new("the trades", [47, 49, 51]), ["trade", "trades", "blue", "union"]),
        (new("construction", [47]), ["construct", "build", "mining", "oil"]),
        (new("installation and repair", [49]), ["repair", "maintenance", "automotive", "hvac"]),
        (new("production", [51]), ["manufactur", "factor", "production"]),
        (new("transportation", [53]), ["transport", "aviation", "airline", "logistic", "warehous", "shipping"]),
    ];

    /// <summary>The field that a word names; null where it names none. A short word has to be whole ("art", "it"), a longer one begins so.</summary>
    public static OccupationField? Named(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        foreach (var (field, words) in All)
        {
            foreach (var start in words)
            {
                if (start.Length < ShortestStart ? word == start : word.StartsWith(start, StringComparison.Ordinal)) return field;
            }
        }

        return null;
    }

    /// <summary>Whether an occupation belongs to the field.</summary>
    public bool Holds(string code) => SocCode.KeyOf(code) is { } key && Groups.Contains(key / PerGroup);
}
