namespace CareerBot.Knowledge.Reading;

/// <summary>What came out of a vocabulary file, and what is wrong with it; without a value at least one problem is an error.</summary>
public sealed record ReadResult<T>(T? Value, IReadOnlyList<KnowledgeProblem> Problems)
    where T : class;
