namespace CareerBot.Conversations.Inbox;

/// <summary>What an adapter does with one thing that came in: asks, renders, sends.</summary>
public interface ITurnHandler<in T>
{
    /// <summary>The conversation that the item belongs to; items of one conversation are handled one after the other, in the order of arrival.</summary>
    ConversationKey KeyOf(T item);

    /// <summary>What logs call the item by.</summary>
    TurnOrigin OriginOf(T item);

    /// <summary>Handles one item. What it throws is logged by type and ends this item alone.</summary>
    /// <param name="item">What came in.</param>
    /// <param name="cancellationToken">Cancelled when the item takes longer than <see cref="InboxLimits.Handling"/> or the host stops for good.</param>
    Task HandleAsync(T item, CancellationToken cancellationToken);

    /// <summary>
    /// Tells whoever is behind the item that it took too long, as a reply to it. Called once, where handling did not end within its
    /// time.
    /// </summary>
    /// <param name="item">What was not answered.</param>
    /// <param name="cancellationToken">Cancelled when it takes longer than <see cref="InboxLimits.Apology"/> or the host stops.</param>
    Task TellTimedOutAsync(T item, CancellationToken cancellationToken);
}
