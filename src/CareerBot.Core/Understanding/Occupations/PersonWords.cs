using System.Collections.Frozen;

namespace CareerBot.Core.Understanding.Occupations;

/// <summary>Tells by its shape whether a word may be what somebody does or is: "tamer", "wizard", "stuntwoman", but not "midpoint".</summary>
internal static class PersonWords
{
    private static readonly string[] Endings =
        ["er", "ers", "or", "ors", "ist", "ists", "ian", "ians", "eer", "eers", "man", "men", "woman", "women", "boy", "boys", "smith", "smiths", "wright", "person", "persons"];

    /// <summary>People whose names have none of the endings, and whom no occupation's name stands for.</summary>
    private static readonly FrozenSet<string> Others = FrozenSet.Create(
        StringComparer.Ordinal,
        "aunt", "billionaire", "boss", "bride", "celeb", "celebrity", "champ", "champion", "criminal", "crook", "dad", "daddy", "elf", "emperor", "empress", "genie", "ghost", "god", "goddess", "grandma", "grandpa", "guru", "heir", "hero", "housewife", "husband", "icon", "idol", "jedi", "king", "knight", "legend", "lord", "millionaire", "mom", "mommy", "monarch", "monk", "mum", "ninja", "nun", "oligarch", "parent", "pirate", "pope", "president", "prince", "princess", "queen", "royal", "saint", "samurai", "santa", "spouse", "spy", "star", "superhero", "superstar", "thief", "tycoon", "vampire", "viking", "wife", "witch", "wizard", "youtuber", "zombie");

    /// <summary>Common words that end like those and are nobody.</summary>
    private static readonly FrozenSet<string> Nobody = FrozenSet.Create(
        StringComparer.Ordinal,
        "after", "another", "answer", "banner", "better", "bigger", "border", "career", "center", "chapter", "color", "computer", "corner", "cover", "december", "differ", "door", "either", "error", "ever", "factor", "fewer", "floor", "former", "further", "greater", "harbor", "higher", "honor", "however", "humor", "inner", "labor", "larger", "later", "letter", "list", "longer", "lower", "major", "master", "matter", "median", "member", "mentor", "minor", "motor", "neither", "never", "newer", "november", "number", "october", "offer", "older", "order", "other", "outer", "over", "paper", "per", "poor", "power", "prefer", "prior", "proper", "quarter", "rather", "register", "remainder", "sector", "semester", "september", "similar", "smaller", "sooner", "summer", "super", "tenor", "tier", "together", "tower", "transfer", "trimester", "under", "upper", "water", "weather", "whether", "winter", "wonder", "younger");

    public static bool Contain(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var singular = NameWords.Singular(word);
        if (Others.Contains(singular)) return true;
        return singular.Length > 3 && !Nobody.Contains(singular) && Endings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal));
    }
}
