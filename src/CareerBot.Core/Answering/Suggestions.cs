namespace CareerBot.Core.Answering;

/// <summary>Questions to try, about what the guides do cover.</summary>
internal static class Suggestions
{
    public static IReadOnlyList<string> For(Question question)
    {
        var guides = question.Knowledge.Index.Guides;
        var guide = (question.GuideId is { } id ? guides.Find(id) : null) ?? (guides.All.Count > 0 ? guides.All[0] : null);
        if (guide?.Occupation is not { Length: > 0 } occupation) return [];
        var name = $"{(IsVowel(occupation[0]) ? "an" : "a")} {char.ToLowerInvariant(occupation[0])}{occupation[1..]}";
        return [$"What does {name} do?", $"How much does {name} earn?", $"How do I become {name}?"];
    }

    private static bool IsVowel(char letter) => "aeiouAEIOU".Contains(letter, StringComparison.Ordinal);
}
