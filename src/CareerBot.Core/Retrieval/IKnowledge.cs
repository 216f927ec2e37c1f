namespace CareerBot.Core.Retrieval;

/// <summary>Whoever holds the current knowledge and may swap it for a newer state at any time.</summary>
public interface IKnowledge
{
    /// <summary>Takes the current state for the length of one turn; dispose the lease to let go of it.</summary>
    KnowledgeLease Acquire();
}
