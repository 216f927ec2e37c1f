using System.Text.Json;
using System.Text.Json.Nodes;
using CareerBot.Core.Turns;

namespace CareerBot.Teams.Cards;

/// <summary>The data of a button, written by us and read back from whoever sends it.</summary>
internal static class CardRequestJson
{
    /// <summary>Marks data as ours and says what it asks for.</summary>
    private const string Kind = "careerbot";

    private const string Section = "section";
    private const string Salary = "salary";
    private const string Compare = "compare";
    private const string Question = "question";
    private const string Feedback = "feedback";

    /// <summary>No name or question of a button is longer; what comes back longer is not ours.</summary>
    private const int Longest = 400;

    public static JsonObject Write(CardRequest request) => request switch
    {
        CardRequest.Feedback feedback => new JsonObject { [Kind] = Feedback, ["helped"] = feedback.IsUp, ["section"] = feedback.Section },
        CardRequest.Ask { Request: { } form } => Write(form),
        CardRequest.Ask ask => new JsonObject { [Kind] = Question, ["question"] = ask.Question },
        _ => throw new ArgumentOutOfRangeException(nameof(request), request.GetType().Name, "A kind of card request has no data."),
    };

    /// <summary>Null for anything that we did not write; never throws.</summary>
    public static CardRequest? Read(JsonElement? value)
    {
        if (value is not { ValueKind: JsonValueKind.Object } data) return null;
        return Text(data, Kind) switch
        {
            Section when Text(data, "guide") is { } guide && Text(data, "section") is { } section => new CardRequest.Ask(new TurnRequest.Section(guide, section), null),
            Salary when Text(data, "occupation") is { } occupation => new CardRequest.Ask(ReadSalary(occupation, data), null),
            Compare when Text(data, "first") is { } first && Text(data, "second") is { } second => new CardRequest.Ask(new TurnRequest.Compare(first, second), null),
            Question when Text(data, "question") is { } question => new CardRequest.Ask(null, question),
            Feedback when Flag(data, "helped") is { } helped => new CardRequest.Feedback(helped, Text(data, "section")),
            _ => null,
        };
    }

    private static JsonObject Write(TurnRequest form) => form switch
    {
        TurnRequest.Section section => new JsonObject { [Kind] = Section, ["guide"] = section.GuideId, ["section"] = section.SectionId },
        TurnRequest.Salary salary => new JsonObject { [Kind] = Salary, ["occupation"] = salary.Occupation, ["place"] = salary.Place, ["level"] = salary.Level, ["period"] = salary.Period },
        TurnRequest.Compare compare => new JsonObject { [Kind] = Compare, ["first"] = compare.First, ["second"] = compare.Second },
        _ => throw new ArgumentOutOfRangeException(nameof(form), form.GetType().Name, "A kind of request has no data."),
    };

    private static TurnRequest.Salary ReadSalary(string occupation, JsonElement data) =>
        new(occupation) { Place = Text(data, "place"), Level = Text(data, "level"), Period = Text(data, "period") };

    private static string? Text(JsonElement data, string name)
    {
        if (!data.TryGetProperty(name, out var value) || value.ValueKind != JsonValueKind.String) return null;
        try
        {
            return value.GetString() is { Length: > 0 and <= Longest } text ? text : null;
        }
        catch (InvalidOperationException)
        {
            // A lone surrogate ("\ud800") is no text.
            return null;
        }
    }

    private static bool? Flag(JsonElement data, string name) =>
        data.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.ValueKind == JsonValueKind.True : null;
}
