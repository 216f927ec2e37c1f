using CareerBot.Core.Text;

namespace CareerBot.Knowledge.Vectors;

/// <summary>Where the sentence encoder comes from.</summary>
/// <param name="Load">Loads it; throws, with a message that says what to do, where it can't be used.</param>
public sealed record SentenceVectorsSource(Func<ISentenceVectors> Load);
