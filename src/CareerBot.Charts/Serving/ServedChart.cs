using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace CareerBot.Charts.Serving;

/// <summary>A drawn chart as it goes over the wire.</summary>
/// <param name="Content">PNG, or SVG in UTF-8.</param>
/// <param name="ContentType">"image/png" or "image/svg+xml".</param>
/// <param name="Tag">Changes when the content does; without quotes.</param>
public sealed record ServedChart(ReadOnlyMemory<byte> Content, string ContentType, string Tag)
{
    private const int TagBytes = 12;

    /// <summary>The content without a copy where it is an array of its own; not to be written to.</summary>
    internal byte[] Bytes => MemoryMarshal.TryGetArray(Content, out var part) && part is { Offset: 0, Array: { } whole } && whole.Length == part.Count ? whole : Content.ToArray();

    internal static ServedChart Png(byte[] content) => Of(content, "image/png");

    internal static ServedChart Svg(byte[] content) => Of(content, "image/svg+xml");

    private static ServedChart Of(byte[] content, string contentType) => new(content, contentType, Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, TagBytes)));
}
