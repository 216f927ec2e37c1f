using System.Text.Json.Serialization;
using CareerBot.Core.Turns;

namespace CareerBot.Storage;

/// <summary>The JSON in the store.</summary>
[JsonSourceGenerationOptions(RespectNullableAnnotations = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Subject))]
internal sealed partial class StorageJson : JsonSerializerContext;
