using System.Text.Json.Serialization;
using CareerBot.Core.Classification;
using CareerBot.Core.Guides;
using CareerBot.Core.Retrieval;
using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Indexing;

/// <summary>A section as the index stores it.</summary>
internal sealed record IndexedSection(string GuideId, string GuideTitle, Section Section, IReadOnlyList<TopicScore> Topics, IReadOnlyList<IReadOnlyList<TopicScore>> PassageTopics);

[JsonSourceGenerationOptions(RespectNullableAnnotations = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(IndexedSection))]
[JsonSerializable(typeof(GuideEntry))]
[JsonSerializable(typeof(IReadOnlyList<KnowledgeProblem>))]
internal sealed partial class IndexJson : JsonSerializerContext;
