using System.Globalization;
using System.Net.Http.Headers;

namespace CareerBot.Discord.Rest;

/// <summary>A body as HTTP content: JSON, or a form where files go with it.</summary>
// https://discord.com/developers/docs/reference#uploading-files
internal static class RestContent
{
    public static HttpContent? Of(DiscordBody? body)
    {
        if (body is null) return null;
        var json = new ReadOnlyMemoryContent(body.Json) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        if (body.Files.Count == 0) return json;
        var form = new MultipartFormDataContent { { json, "payload_json" } };
        for (var index = 0; index < body.Files.Count; index++)
        {
            var file = body.Files[index];
            var content = new ReadOnlyMemoryContent(file.Content) { Headers = { ContentType = new MediaTypeHeaderValue(file.ContentType) } };
            form.Add(content, $"files[{index.ToString(CultureInfo.InvariantCulture)}]", file.Name);
        }

        return form;
    }
}
