using System.Text.Json.Nodes;

namespace CareerBot.Teams.Invokes;

/// <summary>The HTTP answer to an invoke; no body where there is nothing to say.</summary>
public sealed record InvokeAnswer(int Status, JsonNode? Body = null);
