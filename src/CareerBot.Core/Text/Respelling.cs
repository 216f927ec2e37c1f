namespace CareerBot.Core.Text;

/// <summary>A known word that an unknown one may have been meant as.</summary>
/// <param name="Word">The known word.</param>
/// <param name="Distance">How many letters differ.</param>
/// <param name="Cost">The distance, weighed by how people mistype and by how common the word is.</param>
public readonly record struct Respelling(string Word, int Distance, double Cost);
