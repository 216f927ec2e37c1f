namespace CareerBot.Core.Retrieval;

/// <summary>A section that was found, with its BM25 score (not a confidence).</summary>
public readonly record struct SectionHit(AnalyzedSection Section, float Score);
