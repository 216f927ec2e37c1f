using CareerBot.Core.Retrieval;
using CareerBot.Knowledge.Indexing;
using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Loading;

/// <summary>One loaded state: what is served, and what was wrong with the files when it was loaded.</summary>
/// <param name="Snapshot">What is served.</param>
/// <param name="Index">The snapshot's index, to keep open and to close.</param>
/// <param name="Problems">What was wrong with the files.</param>
/// <param name="TopicsKey">Which topics the sections were classified by.</param>
/// <param name="Stamp">What the folder looked like from outside; null where a file was too new to tell.</param>
internal sealed record KnowledgeState(KnowledgeSnapshot Snapshot, LucenePassageIndex Index, IReadOnlyList<KnowledgeProblem> Problems, string TopicsKey, string? Stamp);
