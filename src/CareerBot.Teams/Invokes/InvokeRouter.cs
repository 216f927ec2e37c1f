using System.Collections.Frozen;
using CareerBot.Conversations.Asking;
using CareerBot.Teams.Activities;

namespace CareerBot.Teams.Invokes;

/// <summary>Hands an invoke to whoever answers its name; 501 says that nobody does.</summary>
internal sealed class InvokeRouter(IEnumerable<IInvokeHandler> handlers, Readiness readiness)
{
    /// <summary>Teams waits five seconds for what is typed into the compose box, and longer for the rest.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private static readonly InvokeAnswer Unknown = new(501);

    private readonly FrozenDictionary<string, IInvokeHandler> _byName = handlers.ToFrozenDictionary(handler => handler.Name, StringComparer.Ordinal);

    public async Task<InvokeAnswer> AnswerAsync(TeamsActivity activity, CancellationToken cancellationToken)
    {
        if (activity.Name is not { } name || !_byName.TryGetValue(name, out var handler)) return Unknown;
        await readiness.WaitAsync(Patience, cancellationToken);
        return await handler.HandleAsync(activity, cancellationToken);
    }
}
