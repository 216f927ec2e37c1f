namespace CareerBot.Core.Answering.Official;

/// <summary>By what occupations are ranked.</summary>
internal enum RankingOrder
{
    /// <summary>The median wage.</summary>
    Pay,

    /// <summary>The projected change in jobs, in per cent.</summary>
    Growth,

    /// <summary>The projected openings a year.</summary>
    Openings,
}
