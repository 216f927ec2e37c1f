namespace CareerBot.Teams.Cards;

/// <summary>A picture that a card shows: Teams' own servers load it, so its address is a public one.</summary>
internal sealed record ChartPicture(string Url, string AltText);
