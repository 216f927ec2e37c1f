using System.Globalization;
using System.Text;
using System.Xml;

namespace CareerBot.Charts.Drawing;

/// <summary>Writes a picture as SVG whose text stays text; presentation attributes only, so that it needs no style to be allowed.</summary>
internal static class SvgWriter
{
    // https://www.w3.org/TR/SVG2/
    private const string Namespace = "http://www.w3.org/2000/svg";

    private const string Family = "Inter, system-ui, -apple-system, Segoe UI, Roboto, Helvetica, Arial, sans-serif";

    public static string Write(Picture picture, Palette palette, string title, string description)
    {
        var text = new StringBuilder();
        using (var svg = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true }))
        {
            svg.WriteStartElement("svg", Namespace);
            Attributes(svg, ("viewBox", $"0 0 {Number(picture.Width)} {Number(picture.Height)}"), ("width", Number(picture.Width)), ("height", Number(picture.Height)));
            Attributes(svg, ("role", "img"), ("aria-labelledby", "title desc"), ("font-family", Family));
            Named(svg, "title", title);
            Named(svg, "desc", description);
            Write(svg, new Mark.Box(0, 0, picture.Width, picture.Height, Picture.Corner, Ink.Paper), palette);
            foreach (var mark in picture.Marks) Write(svg, mark, palette);
            svg.WriteEndElement();
        }

        return text.ToString();
    }

    private static void Write(XmlWriter svg, Mark mark, Palette palette)
    {
        var colour = palette[mark.Ink];
        switch (mark)
        {
            case Mark.Box box:
                Empty(svg, "rect", ("x", Number(box.X)), ("y", Number(box.Y)), ("width", Number(box.Width)), ("height", Number(box.Height)), ("rx", Number(box.Radius)), ("fill", colour));
                break;
            case Mark.Arrow arrow:
                Empty(svg, "path", ("d", Outline(arrow)), ("fill", colour));
                break;
            case Mark.Line line:
                Empty(svg, "line", ("x1", Number(line.X1)), ("y1", Number(line.Y1)), ("x2", Number(line.X2)), ("y2", Number(line.Y2)), ("stroke", colour), ("stroke-width", Number(line.Width)));
                break;
            case Mark.Text set:
                WriteText(svg, set, colour);
                break;
            default:
                throw new InvalidOperationException($"Unknown mark '{mark.GetType().Name}'.");
        }
    }

    /// <summary>The reader's typeface may be wider than ours: the length keeps what was laid out from running into its neighbour.</summary>
    private static void WriteText(XmlWriter svg, Mark.Text set, string colour)
    {
        svg.WriteStartElement("text", Namespace);
        Attributes(svg, ("x", Number(set.X)), ("y", Number(set.Y)), ("font-size", Number(set.Style.Size)), ("fill", colour));
        Attributes(svg, ("textLength", Number(set.Style.WidthOf(set.Content))), ("lengthAdjust", "spacingAndGlyphs"));
        if (set.Style.IsBold) Attributes(svg, ("font-weight", "600"));
        svg.WriteString(set.Content);
        svg.WriteEndElement();
    }

    private static string Outline(Mark.Arrow arrow) => string.Create(
        CultureInfo.InvariantCulture,
        $"M{arrow.X:0.##} {arrow.Y:0.##}H{arrow.Neck:0.##}L{arrow.X + arrow.Width:0.##} {arrow.Y + (arrow.Height / 2):0.##}L{arrow.Neck:0.##} {arrow.Y + arrow.Height:0.##}H{arrow.X:0.##}Z");

    private static void Named(XmlWriter svg, string name, string text)
    {
        svg.WriteStartElement(name, Namespace);
        svg.WriteAttributeString("id", name);
        svg.WriteString(text);
        svg.WriteEndElement();
    }

    private static void Empty(XmlWriter svg, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        svg.WriteStartElement(name, Namespace);
        Attributes(svg, attributes);
        svg.WriteEndElement();
    }

    private static void Attributes(XmlWriter svg, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        foreach (var (name, value) in attributes) svg.WriteAttributeString(name, value);
    }

    private static string Number(float value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
