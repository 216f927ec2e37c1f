using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Loading;

/// <summary>What a look at the knowledge folder came to.</summary>
/// <param name="State">The new state; null where nothing differs, or where the folder cannot take the place of what is served.</param>
/// <param name="Setback">Why the folder cannot take the place of what is served; null where all is well.</param>
/// <param name="Ignored">What lies in the folder and is not read.</param>
internal readonly record struct LoadOutcome(KnowledgeState? State, KnowledgeProblem? Setback, IReadOnlyList<KnowledgeProblem> Ignored);
