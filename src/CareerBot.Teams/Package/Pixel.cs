namespace CareerBot.Teams.Package;

/// <summary>One dot of a picture; an alpha of 0 is transparent.</summary>
internal readonly record struct Pixel(byte Red, byte Green, byte Blue, byte Alpha);
