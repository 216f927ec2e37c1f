using CareerBot.Teams.Activities;

namespace CareerBot.Teams.Invokes;

/// <summary>Answers invokes of one name ("adaptiveCard/action", "composeExtension/query"), within the request.</summary>
public interface IInvokeHandler
{
    string Name { get; }

    Task<InvokeAnswer> HandleAsync(TeamsActivity activity, CancellationToken cancellationToken);
}
