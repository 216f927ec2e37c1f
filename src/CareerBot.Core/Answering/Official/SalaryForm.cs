using CareerBot.Core.Replies;
using CareerBot.Core.Retrieval;
using CareerBot.Core.Salaries;
using CareerBot.Core.Text;
using CareerBot.Core.Turns;
using CareerBot.Core.Understanding;

namespace CareerBot.Core.Answering.Official;

/// <summary>A form that asks for pay, with every name looked up: what is not known is said so and never guessed from words.</summary>
internal sealed class SalaryForm
{
    private const int LongestQuote = 40;

    private readonly TurnRequest.Salary _form;

    public SalaryForm(TurnRequest.Salary form, KnowledgeSnapshot knowledge)
    {
        _form = form;
        Target = OccupationLookup.Find(form.Occupation, knowledge);
        Ask = new WageAsk
        {
            Occupations = Target?.Occupation is { } occupation ? [occupation] : [],
            Places = PlaceOf(form.Place, knowledge) is { } place ? [place] : [],
            UnknownPlace = IsUnknown(form.Place, knowledge) ? Quote(form.Place ?? string.Empty) : null,
            Level = FormRequest.Level(form.Level),
            Period = FormRequest.Period(form.Period),
        };
    }

    /// <summary>The occupation; null where its name or code is not known.</summary>
    public FigureTarget? Target { get; }

    public WageAsk Ask { get; }

    /// <summary>The same in our own words, for the guide's part of the reply.</summary>
    public string InWords(GuideEntry guide)
    {
        var level = Ask.Level is { } named ? $"{named} level " : string.Empty;
        var place = Ask.Places is [var where, ..] ? $" in {where.Name}" : string.Empty;
        var period = Ask.Period is { } span ? $" per {span}" : string.Empty;
        return $"{level}salary of {guide.Occupation ?? guide.Title}{place}{period}".ToLowerInvariant();
    }

    /// <summary>The reply where the name is not known.</summary>
    public Reply Unknown(KnowledgeSnapshot knowledge, Subject? subject) => Unknown(_form.Occupation, Ask, knowledge, subject);

    public static Reply Unknown(string typed, WageAsk ask, KnowledgeSnapshot knowledge, Subject? subject) =>
        new Reply.NoAnswer($"an occupation called \"{Quote(typed)}\"", OccupationChoices.Of(OccupationLookup.Near(typed, knowledge), ask))
        {
            Confidence = 1,
            Subject = subject,
            Explanation = new Explanation { Understood = Quote(typed), Decision = "No occupation has the name or the code." },
        };

    /// <summary>What was typed, as words only and short.</summary>
    private static string Quote(string typed)
    {
        var words = string.Join(' ', Word.Split(UtteranceCleaner.Clean(typed)).Select(word => word.Text));
        return words.Length <= LongestQuote ? words : $"{words[..(char.IsHighSurrogate(words[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote)]}…";
    }

    private static bool IsUnknown(string? place, KnowledgeSnapshot knowledge) => !string.IsNullOrWhiteSpace(place) && PlaceOf(place, knowledge) is null;

    private static AskedPlace? PlaceOf(string? typed, KnowledgeSnapshot knowledge)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        var name = typed.Trim();
        if (knowledge.Wages.Places.FirstOrDefault(place => place.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } known) return new AskedPlace(known);

        // Two letters are a state here, whatever they are in a sentence.
        if (name.Length == 2) name = name.ToUpperInvariant();
        return knowledge.Gazetteer.FindPlaces(Word.Split(UtteranceCleaner.Clean(name))) is [var found, ..] ? new AskedPlace(found.Place, found.IsWhole ? null : found.Typed) : null;
    }
}
