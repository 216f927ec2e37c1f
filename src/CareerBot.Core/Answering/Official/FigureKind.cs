namespace CareerBot.Core.Answering.Official;

/// <summary>What a question asks of the official tables.</summary>
internal enum FigureKind
{
    None,
    Pay,
    Outlook,
    Comparison,

    /// <summary>How to get in, of an occupation that no whole guide is about: its profile is asked first.</summary>
    Education,

    /// <summary>Which occupations pay most.</summary>
    Ranking,

    /// <summary>Occupations like another.</summary>
    Related,

    /// <summary>Money, but no occupation's wage.</summary>
    NoWage,

    /// <summary>The pay of an occupation that nothing is known of.</summary>
    Unknown,
}
