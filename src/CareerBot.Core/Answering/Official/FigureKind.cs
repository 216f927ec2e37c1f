namespace CareerBot.Core.Answering.Official;

/// <summary>What a question asks of the official tables.</summary>
internal enum FigureKind
{
    None,
    Pay,
    Outlook,
    Comparison,

    /// <summary>Which occupations pay most.</summary>
    Ranking,

    /// <summary>Occupations like another.</summary>
    Related,

    /// <summary>Money, but no occupation's wage.</summary>
    NoWage,

    /// <summary>The pay of an occupation that nothing is known of.</summary>
    Unknown,
}
