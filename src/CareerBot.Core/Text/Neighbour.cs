namespace CareerBot.Core.Text;

/// <summary>A term used much like another, with the cosine of their vectors.</summary>
public readonly record struct Neighbour(string Term, float Cosine);
