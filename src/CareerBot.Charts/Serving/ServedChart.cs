namespace CareerBot.Charts.Serving;

/// <summary>A drawn chart as it goes over the wire.</summary>
/// <param name="Content">PNG, or SVG in UTF-8.</param>
/// <param name="ContentType">"image/png" or "image/svg+xml".</param>
/// <param name="Tag">Changes when the content does; without quotes.</param>
public sealed record ServedChart(ReadOnlyMemory<byte> Content, string ContentType, string Tag);
