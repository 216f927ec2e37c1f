using System.Text.Json.Nodes;
using CareerBot.Conversations.Asking;
using CareerBot.Teams.Activities;
using CareerBot.Teams.Cards;
using CareerBot.Teams.Invokes;

namespace CareerBot.Teams.Extension;

/// <summary>The search of the compose box. Teams waits five seconds; an answer takes milliseconds.</summary>
/// <remarks>https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/search-commands/respond-to-search</remarks>
internal sealed class QueryInvoke(SalarySearch salaries, GuideSearch guides, Readiness readiness) : IInvokeHandler
{
    /// <summary>What the log knows a search by; nobody's message has it.</summary>
    public const string TurnId = "compose-box";

    public string Name => "composeExtension/query";

    public Task<InvokeAnswer> HandleAsync(TeamsActivity activity, CancellationToken cancellationToken)
    {
        if (!readiness.IsReady) return Task.FromResult(Say(Phrases.StillLoading));
        var query = ExtensionQuery.Read(activity.Value);
        JsonNode?[] results = [.. Find(query).Take(ExtensionQuery.MostResults).Select(result => result.ToJson())];
        return Task.FromResult(results.Length == 0
            ? Say(CardPhrases.NothingFound)
            : Answer(new JsonObject { ["type"] = "result", ["attachmentLayout"] = "list", ["attachments"] = new JsonArray(results) }));
    }

    private static InvokeAnswer Say(string text) => Answer(new JsonObject { ["type"] = "message", ["text"] = text });

    private static InvokeAnswer Answer(JsonObject body) => new(200, new JsonObject { ["composeExtension"] = body });

    private IEnumerable<ExtensionResult> Find(ExtensionQuery query) => query.Command switch
    {
        ExtensionCommands.Salary => salaries.Find(query),
        ExtensionCommands.Guides => guides.Find(query),
        _ => [],
    };
}
