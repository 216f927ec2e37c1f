using System.Collections.Frozen;
using CareerBot.Teams.Activities;

namespace CareerBot.Teams.Invokes;

/// <summary>Hands an invoke to whoever answers its name; 501 says that nobody does.</summary>
internal sealed class InvokeRouter(IEnumerable<IInvokeHandler> handlers)
{
    private static readonly InvokeAnswer Unknown = new(501);

    private readonly FrozenDictionary<string, IInvokeHandler> _byName = handlers.ToFrozenDictionary(handler => handler.Name, StringComparer.Ordinal);

    public Task<InvokeAnswer> AnswerAsync(TeamsActivity activity, CancellationToken cancellationToken) =>
        activity.Name is { } name && _byName.TryGetValue(name, out var handler) ? handler.HandleAsync(activity, cancellationToken) : Task.FromResult(Unknown);
}
