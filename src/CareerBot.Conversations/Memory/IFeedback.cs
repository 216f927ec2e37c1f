namespace CareerBot.Conversations.Memory;

/// <summary>Whether answers helped: one vote for a person and an answer, which may be changed.</summary>
public interface IFeedback
{
    Task VoteAsync(Vote vote, CancellationToken cancellationToken);

    /// <summary>Votes up and down by section, over everything kept.</summary>
    Task<IReadOnlyList<VoteCount>> CountAsync(CancellationToken cancellationToken);
}
