namespace CareerBot.Core.Language;

/// <summary>One word of an utterance.</summary>
/// <param name="Text">As typed.</param>
/// <param name="Lower">In lower case, apostrophes straight.</param>
/// <param name="Lemma">What <see cref="Language.Lemma"/> makes of it.</param>
/// <param name="Start">Where it begins in the utterance, in characters.</param>
public readonly record struct Token(string Text, string Lower, string Lemma, int Start);
