using System.Text.Json.Serialization;
using CareerBot.Core.Classification;
using CareerBot.Core.Guides;
using CareerBot.Core.Retrieval;

namespace CareerBot.Knowledge.Indexing;

/// <summary>A section as the index stores it.</summary>
internal sealed record IndexedSection(string GuideId, string GuideTitle, Section Section, IReadOnlyList<TopicScore> Topics, IReadOnlyList<IReadOnlyList<TopicScore>> PassageTopics);

[JsonSourceGenerationOptions(RespectNullableAnnotations = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(IndexedSection))]
[JsonSerializable(typeof(GuideEntry))]
internal sealed partial class IndexJson : JsonSerializerContext;
