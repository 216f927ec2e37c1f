using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace CareerBot.TestKit.Discord;

/// <summary>A call as it came in: its route, the values in it, and its body with the names of the files beside it.</summary>
internal sealed class FakeCall
{
    private readonly HttpContext _context;

    private FakeCall(string route, HttpContext context, byte[] json, IReadOnlyList<string> files)
    {
        _context = context;
        Route = route;
        Json = json;
        Files = files;
    }

    public string Route { get; }

    public byte[] Json { get; }

    public IReadOnlyList<string> Files { get; }

    public string? Authorization => _context.Request.Headers.Authorization;

    /// <summary>Carried by a token in its route, and none of the bot's.</summary>
    public bool IsInteraction => Route.Contains("{interaction_token}", StringComparison.Ordinal) || Route.Contains("{webhook_token}", StringComparison.Ordinal);

    /// <summary>What is counted together: the route and the first id in it.</summary>
    public string Bucket => $"{Route}|{_context.Request.RouteValues.Values.FirstOrDefault()}";

    public JsonElement Body => field.ValueKind == JsonValueKind.Undefined && Json.Length > 0 ? field = JsonElement.Parse(Json) : field;

    public string Value(string name) => (string?)_context.Request.RouteValues[name] ?? string.Empty;

    public static async Task<FakeCall> ReadAsync(string route, HttpContext context)
    {
        if (context.Request.HasFormContentType)
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            return new FakeCall(route, context, Encoding.UTF8.GetBytes($"{form["payload_json"]}"), [.. form.Files.Select(file => file.FileName)]);
        }

        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        return new FakeCall(route, context, body.ToArray(), []);
    }
}
