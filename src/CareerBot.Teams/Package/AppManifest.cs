using System.Text.Json.Nodes;
using CareerBot.Teams.Extension;

namespace CareerBot.Teams.Package;

/// <summary>The manifest of the Teams app.</summary>
/// <remarks>https://learn.microsoft.com/microsoftteams/platform/resources/schema/manifest-schema</remarks>
internal static class AppManifest
{
    public const string FileName = "manifest.json";
    public const string ColorIcon = "color.png";
    public const string OutlineIcon = "outline.png";
    public const string AccentColor = "#2B5C8A";

    /// <summary>The first version with private replies and slash commands.</summary>
    private const string Version = "1.29";

    private const string SchemaBase = $"https://developer.microsoft.com/json-schemas/teams/v{Version}";

    private static readonly string[] SearchIds = [ExtensionCommands.Salary, ExtensionCommands.Guides];

    public static string LanguageFile(PackagePhrases phrases) => $"{phrases.Language}.json";

    public static JsonObject Of(AppDescription app, PackagePhrases phrases, IEnumerable<PackagePhrases> translations)
    {
        var manifest = new JsonObject
        {
            ["$schema"] = $"{SchemaBase}/MicrosoftTeams.schema.json",
            ["manifestVersion"] = Version,
            ["version"] = app.Version,
            ["id"] = app.BotId.ToString("D"),
            ["developer"] = new JsonObject { ["name"] = app.DeveloperName, ["websiteUrl"] = app.WebsiteUrl.AbsoluteUri, ["privacyUrl"] = app.PrivacyUrl.AbsoluteUri, ["termsOfUseUrl"] = app.TermsOfUseUrl.AbsoluteUri },
            ["name"] = new JsonObject { ["short"] = app.Name, ["full"] = app.Name },
            ["description"] = new JsonObject { ["short"] = phrases.Short, ["full"] = phrases.Full },
            ["icons"] = new JsonObject { ["color"] = ColorIcon, ["outline"] = OutlineIcon },
            ["accentColor"] = AccentColor,
            ["localizationInfo"] = new JsonObject
            {
                ["defaultLanguageTag"] = phrases.Language,
                ["additionalLanguages"] = new JsonArray([.. translations.Select(JsonNode? (language) => new JsonObject { ["languageTag"] = language.Language, ["file"] = LanguageFile(language) })]),
            },
            ["defaultInstallScope"] = "personal",
            ["bots"] = new JsonArray(Bot(app, phrases)),
            ["composeExtensions"] = new JsonArray(Searches(app, phrases)),
            ["validDomains"] = new JsonArray([.. app.Domains.Select(JsonNode? (domain) => domain)]),
        };
        if (app.ReceiveAllMessages) AskForAllMessages(manifest, app);
        return manifest;
    }

    /// <summary>The same words in another language, by their paths in the manifest.</summary>
    public static JsonObject Translation(AppDescription app, PackagePhrases phrases)
    {
        var strings = new JsonObject
        {
            ["$schema"] = $"{SchemaBase}/MicrosoftTeams.Localization.schema.json",
            ["name.short"] = app.Name,
            ["name.full"] = app.Name,
            ["description.short"] = phrases.Short,
            ["description.full"] = phrases.Full,
        };
        foreach (var list in Enumerable.Range(0, 2))
        {
            foreach (var (i, command) in phrases.Commands.Index()) strings[$"bots[0].commandLists[{list}].commands[{i}].description"] = command.Description;
        }

        foreach (var (i, search) in phrases.Searches.Index())
        {
            var path = $"composeExtensions[0].commands[{i}]";
            strings[$"{path}.title"] = search.Title;
            strings[$"{path}.description"] = search.Description;
            strings[$"{path}.parameters[0].title"] = search.Typed;
            strings[$"{path}.parameters[0].description"] = search.Example;
        }

        return strings;
    }

    /// <summary>Slash commands arrive as private messages, which only groups and channels have.</summary>
    private static JsonObject Bot(AppDescription app, PackagePhrases phrases) => new()
    {
        ["botId"] = app.BotId.ToString("D"),
        ["scopes"] = new JsonArray("personal", "team", "groupChat"),
        ["isNotificationOnly"] = false,
        ["supportsFiles"] = false,
        ["supportsTargetedMessages"] = true,
        ["commandLists"] = new JsonArray(
            new JsonObject { ["scopes"] = new JsonArray("personal"), ["commands"] = Commands(phrases) },
            new JsonObject { ["scopes"] = new JsonArray("team", "groupChat"), ["triggers"] = new JsonArray("mention", "slash"), ["commands"] = Commands(phrases) }),
    };

    private static JsonArray Commands(PackagePhrases phrases) =>
        [.. phrases.Commands.Select(JsonNode? (command) => new JsonObject { ["title"] = command.Name, ["description"] = command.Description })];

    private static JsonObject Searches(AppDescription app, PackagePhrases phrases) => new()
    {
        ["botId"] = app.BotId.ToString("D"),
        ["commands"] = new JsonArray([.. phrases.Searches.Zip(SearchIds, JsonNode? (search, id) => new JsonObject
        {
            ["id"] = id,
            ["type"] = "query",
            ["title"] = search.Title,
            ["description"] = search.Description,
            ["initialRun"] = true,
            ["context"] = new JsonArray("compose", "commandBox"),
            ["parameters"] = new JsonArray(new JsonObject { ["name"] = ExtensionCommands.Typed, ["title"] = search.Typed, ["description"] = search.Example, ["inputType"] = "text" }),
        })]),
    };

    private static void AskForAllMessages(JsonObject manifest, AppDescription app)
    {
        manifest["webApplicationInfo"] = new JsonObject { ["id"] = app.BotId.ToString("D"), ["resource"] = $"api://botid-{app.BotId:D}" };
        manifest["authorization"] = new JsonObject
        {
            ["permissions"] = new JsonObject { ["resourceSpecific"] = new JsonArray(Permission("ChannelMessage.Read.Group"), Permission("ChatMessage.Read.Chat")) },
        };
    }

    private static JsonObject Permission(string name) => new() { ["name"] = name, ["type"] = "Application" };
}
