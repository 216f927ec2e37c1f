namespace CareerBot.Teams.Connector;

/// <summary>Paths of the connector's REST interface. Ids are hostile: escaped, and refused where they would change the path.</summary>
/// <remarks>https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference</remarks>
internal static class ConnectorRoutes
{
    public const string Conversations = "/v3/conversations";

    public static string Activities(string conversationId) => $"{Conversations}/{Escape(conversationId)}/activities";

    public static string Activity(string conversationId, string activityId) => $"{Activities(conversationId)}/{Escape(activityId)}";

    /// <summary>Dots alone are the only ids that escaping leaves with a meaning in a path.</summary>
    private static string Escape(string id) => id.Trim('.').Length == 0
        ? throw new ConnectorException($"The id \"{id}\" can't stand in an address.")
        : Uri.EscapeDataString(id);
}
