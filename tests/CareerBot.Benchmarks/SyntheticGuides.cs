using System.Globalization;
using System.Text;

namespace CareerBot.Benchmarks;

/// <summary>Writes guides about made-up occupations: varied text of a plausible shape, the same for the same seed.</summary>
internal sealed class SyntheticGuides(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>The made-up occupation of the guide with this number; each number has its own.</summary>
    public static string Occupation(int number)
    {
        var (rest, role) = (number / SyntheticWords.Roles.Length, SyntheticWords.Roles[number % SyntheticWords.Roles.Length]);
        var field = SyntheticWords.Fields[rest % SyntheticWords.Fields.Length];
        var level = rest / SyntheticWords.Fields.Length;
        return level == 0 ? $"{field} {role}" : $"{SyntheticWords.Specialities[level - 1]} {field} {role}";
    }

    public static int Most => SyntheticWords.Roles.Length * SyntheticWords.Fields.Length * (SyntheticWords.Specialities.Length + 1);

    /// <summary>Fills <c>guides/</c> of a folder, ten sections a guide.</summary>
    public void Write(string directory, int guides)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(guides, Most);
        var folder = Directory.CreateDirectory(Path.Join(directory, "guides")).FullName;
        for (var number = 0; number < guides; number++) File.WriteAllText(PathOf(folder, number), Guide(Occupation(number)));
    }

    /// <summary>Writes the first guides of the folder anew: every figure and many a sentence changes.</summary>
    public void Rewrite(string directory, int guides)
    {
        for (var number = 0; number < guides; number++) File.WriteAllText(PathOf(Path.Join(directory, "guides"), number), Guide(Occupation(number)));
    }

    /// <summary>Id of the guide with this number.</summary>
    public static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"{number:00000}-{Occupation(number).Replace(' ', '-')}");

    private static string PathOf(string folder, int number) => Path.Join(folder, Id(number) + ".md");

    private string Guide(string occupation)
    {
        var text = new StringBuilder(8192).Append(CultureInfo.InvariantCulture, $"""
            # How to become a {occupation}

            A {occupation} {Clause()}. {Sentence(occupation)}

            """);
        foreach (var heading in SyntheticWords.Headings)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {string.Format(CultureInfo.InvariantCulture, heading, occupation)}\n\n");
            for (var i = _random.Next(2, 5); i > 0; i--) text.Append(Sentence(occupation)).Append(' ');
            text.Append("\n\n");
            if (_random.Next(3) > 0) continue;
            for (var i = _random.Next(2, 5); i > 0; i--) text.Append(CultureInfo.InvariantCulture, $"- {Capital(Pick(SyntheticWords.Skills))}: {Clause()}.\n");
        }

        return text.ToString();
    }

    private string Sentence(string occupation) => _random.Next(7) switch
    {
        0 => $"The median pay of a {occupation} is ${_random.Next(28, 140)},{_random.Next(10) * 100:000} a year in {Pick(SyntheticWords.Places)}.",
        1 => $"Most need {Pick(SyntheticWords.Degrees)}, which takes about {_random.Next(1, 7)} years.",
        2 => $"Employment is expected to grow by {_random.Next(1, 25)} percent over {_random.Next(5, 11)} years.",
        3 => $"{Capital(Pick(SyntheticWords.Employers))} and {Pick(SyntheticWords.Employers)} hire most of them.",
        4 => $"Because of {Pick(SyntheticWords.Things)}, a {occupation} often {Clause()}.",
        5 => $"On a usual day they {Clause()}, then {Clause()}.",
        _ => $"{Capital(Pick(SyntheticWords.Skills))} matters, since every {occupation} {Clause()}.",
    };

    private string Clause() => $"{Pick(SyntheticWords.Verbs)} the {Pick(SyntheticWords.Qualities)} {Pick(SyntheticWords.Things)} of {Pick(SyntheticWords.Employers)} with {Pick(SyntheticWords.Tools)}";

    private string Pick(string[] words) => words[_random.Next(words.Length)];

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
