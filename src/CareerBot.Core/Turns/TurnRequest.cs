using System.Text.Json.Serialization;

namespace CareerBot.Core.Turns;

/// <summary>What a person asked for by a form instead of words: a slash command's options, a button. The set is closed.</summary>
/// <remarks>Names are hostile text as typed: the assistant looks them up and says so where it knows no such name.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Salary), "salary")]
[JsonDerivedType(typeof(Compare), "compare")]
[JsonDerivedType(typeof(Guide), "guide")]
[JsonDerivedType(typeof(Section), "section")]
public abstract record TurnRequest
{
    private TurnRequest()
    {
    }

    /// <summary>Pay of an occupation.</summary>
    /// <param name="Occupation">A name as people say it, or a code that a completion gave.</param>
    public sealed record Salary(string Occupation) : TurnRequest
    {
        public string? Place { get; init; }

        /// <summary>"entry" or "experienced".</summary>
        public string? Level { get; init; }

        /// <summary>"year", "month" or "hour".</summary>
        public string? Period { get; init; }
    }

    /// <summary>Two occupations side by side.</summary>
    public sealed record Compare(string First, string Second) : TurnRequest;

    /// <summary>A guide as a whole; <see cref="Turn.Utterance"/> may be empty.</summary>
    public sealed record Guide(string GuideId) : TurnRequest;

    /// <summary>A section picked from choices; <see cref="Turn.Utterance"/> may be empty.</summary>
    public sealed record Section(string GuideId, string SectionId) : TurnRequest;
}
