using CareerBot.Core.Answering;
using Microsoft.Extensions.Options;

namespace CareerBot.Setup;

/// <summary>Links in chats lead nowhere unless the public address is a whole one.</summary>
internal sealed class AssistantOptionsRules : IValidateOptions<AssistantOptions>
{
    private const string Example = "https://careers.example.org";

    public ValidateOptionsResult Validate(string? name, AssistantOptions options) =>
        Trouble(options.PublicUrl) is { } trouble ? ValidateOptionsResult.Fail(trouble) : ValidateOptionsResult.Success;

    private static string? Trouble(string url)
    {
        if (url.Length == 0) return null;
        if (IsWhole(url)) return null;
        var completed = $"https://{url}";
        return !url.Contains("://", StringComparison.Ordinal) && IsWhole(completed)
            ? $"\"Assistant:PublicUrl\" is \"{url}\", which has no scheme: write \"{completed}\"."
            : $"\"Assistant:PublicUrl\" is \"{url}\": it must be empty or an address such as {Example}.";
    }

    private static bool IsWhole(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var parsed)
        && (parsed.Scheme is "http" or "https") && parsed.Query.Length == 0 && parsed.Fragment.Length == 0;
}
