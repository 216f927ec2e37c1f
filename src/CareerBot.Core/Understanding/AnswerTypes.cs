using System.Text.RegularExpressions;

namespace CareerBot.Core.Understanding;

/// <summary>Kinds of figures that a passage holds.</summary>
[Flags]
public enum AnswerTypes
{
    None = 0,
    Amount = 1,
    Duration = 2,
    Percentage = 4,
    Number = 8,
    Reason = 16,
    Definition = 32,
    Negation = 64,
}

/// <summary>Reads them off a text.</summary>
public static partial class AnswerTypesReader
{
    extension(AnswerTypes)
    {
        /// <summary>The kinds of figures and turns of phrase that the text holds.</summary>
        public static AnswerTypes HeldBy(string text)
        {
            var held = AnswerTypes.None;
            if (Amount.IsMatch(text)) held |= AnswerTypes.Amount;
            if (Duration.IsMatch(text)) held |= AnswerTypes.Duration;
            if (Percentage.IsMatch(text)) held |= AnswerTypes.Percentage;
            if (Number.IsMatch(text)) held |= AnswerTypes.Number;
            if (Reason.IsMatch(text)) held |= AnswerTypes.Reason;
            if (Definition.IsMatch(text)) held |= AnswerTypes.Definition;
            if (Negation.IsMatch(text)) held |= AnswerTypes.Negation;
            return held;
        }
    }

    // $44,324; 28.50 dollars; £30k
    [GeneratedRegex(@"[$£€]\s?\d|\d\s?(dollars|pounds|euros|USD)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Amount { get; }

    // three to five years; 18-month; 2,000 hours; two semesters
    [GeneratedRegex(@"\b(\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|several|few|couple of)[\s-]+(year|month|week|day|hour|semester|term)s?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Duration { get; }

    // 9%; 9 percent; nine per cent
    [GeneratedRegex(@"\d\s?%|\bper\s?cent\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Percentage { get; }

    // 120; two; dozens
    [GeneratedRegex(@"\d|\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundreds?|thousands?|millions?|dozens?|half|third|quarter)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number { get; }

    // because, driven by, so that, to prevent
    [GeneratedRegex(@"\b(because|since|due to|driven by|so that|as a result|owing to|thanks to|reason|prevents?|avoids?|leads? to|which means)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reason { get; }

    // HIPAA (Health Insurance …), stands for, is a
    [GeneratedRegex(@"\([A-Z]{2,8}s?\)|\b[A-Z]{2,8} \([A-Z]|\b(stands? for|short for|known as|refers to|means)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Definition { get; }

    // not, no, rarely, without
    [GeneratedRegex(@"\b(not|no|never|rarely|seldom|without|n't|optional)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Negation { get; }
}
