using CareerBot.Core.Retrieval;
using CareerBot.Knowledge.Indexing;
using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Loading;

/// <summary>One loaded state: what is served, and what was wrong with the files when it was loaded.</summary>
internal sealed record KnowledgeState(KnowledgeSnapshot Snapshot, LucenePassageIndex Index, IReadOnlyList<KnowledgeProblem> Problems);
