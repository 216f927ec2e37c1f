using System.Text.Json;
using System.Text.Json.Serialization;
using CareerBot.Core.Turns;
using Microsoft.AspNetCore.Mvc;

namespace CareerBot.Web;

/// <summary>The JSON of the web endpoint.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(WebQuestion))]
[JsonSerializable(typeof(WebReply))]
[JsonSerializable(typeof(WebForgotten))]
[JsonSerializable(typeof(Subject))]
[JsonSerializable(typeof(ProblemDetails))]
internal sealed partial class WebJson : JsonSerializerContext;
