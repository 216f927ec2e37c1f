using System.Text.Json.Nodes;
using CareerBot.Teams.Activities;
using CareerBot.Teams.Cards;
using CareerBot.Teams.Invokes;

namespace CareerBot.Teams.Extension;

/// <summary>The search of the compose box. Teams waits five seconds; an answer takes milliseconds.</summary>
/// <remarks>https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/search-commands/respond-to-search</remarks>
internal sealed class QueryInvoke(SalarySearch salaries, GuideSearch guides) : IInvokeHandler
{
    /// <summary>What the log knows a search by; nobody's message has it.</summary>
    public const string TurnId = "compose-box";

    public string Name => "composeExtension/query";

    public Task<InvokeAnswer> HandleAsync(TeamsActivity activity, CancellationToken cancellationToken)
    {
        var query = ExtensionQuery.Read(activity.Value);
        JsonNode?[] results = [.. Find(query).Take(ExtensionQuery.MostResults).Select(result => result.ToJson())];
        var body = results.Length == 0
            ? new JsonObject { ["type"] = "message", ["text"] = CardPhrases.NothingFound }
            : new JsonObject { ["type"] = "result", ["attachmentLayout"] = "list", ["attachments"] = new JsonArray(results) };
        return Task.FromResult(new InvokeAnswer(200, new JsonObject { ["composeExtension"] = body }));
    }

    private IEnumerable<ExtensionResult> Find(ExtensionQuery query) => query.Command switch
    {
        ExtensionCommands.Salary => salaries.Find(query),
        ExtensionCommands.Guides => guides.Find(query),
        _ => [],
    };
}
