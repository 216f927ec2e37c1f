namespace CareerBot.Teams.Connector;

/// <summary>What the connector answers: an id, or an error; often nothing at all.</summary>
internal sealed record ResourceAnswer
{
    public string? Id { get; init; }

    public ResourceError? Error { get; init; }
}

internal sealed record ResourceError
{
    public string? Code { get; init; }
}
