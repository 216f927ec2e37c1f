using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CareerBot.Core.Salaries;

namespace CareerBot.Knowledge.Importing.Pages;

/// <summary>Writes an imported guide in the format that knowledge/README.md describes.</summary>
internal static partial class GuideMarkdown
{
    public static string Write(ImportedGuide guide)
    {
        var text = new StringBuilder("---\n");
        WriteHeader(guide, text);
        text.Append("---\n");
        foreach (var section in guide.Sections) WriteSection(section, "##", text);
        if (guide.Faqs.Count > 0) text.Append("\n## FAQ {#faq}\n");
        foreach (var question in guide.Faqs) WriteSection(question, "###", text);
        return text.ToString();
    }

    private static void WriteHeader(ImportedGuide guide, StringBuilder text)
    {
        text.Append("id: ").Append(guide.Id).Append('\n');
        text.Append("title: ").Append(Quoted(guide.Title)).Append('\n');
        if (guide.Occupation is { } occupation) text.Append("occupation: ").Append(Quoted(occupation)).Append('\n');
        if (guide.Codes is [var only]) text.Append("soc: ").Append(only).Append('\n');
        else if (guide.Codes.Count > 1) text.Append("soc: [").AppendJoin(", ", guide.Codes).Append("]\n");
        if (guide.Aliases.Count > 0) text.Append("aliases: [").AppendJoin(", ", guide.Aliases.Select(Quoted)).Append("]\n");
        if (guide.Source is { } source)
        {
            text.Append("source:\n");
            WriteEntry("title", source.Title, text);
            WriteEntry("author", source.Author, text);
            WriteEntry("publisher", source.Publisher, text);
            WriteEntry("date", source.Date, text);
            WriteEntry("url", source.Url, text);
        }

        if (guide.Updated is { } updated) text.Append(CultureInfo.InvariantCulture, $"updated: {updated:yyyy-MM-dd}\n");
        if (guide.Salaries.Count > 0) text.Append("salary:\n");
        foreach (var figure in guide.Salaries) WriteFigure(figure, text);
    }

    private static void WriteFigure(SalaryFigure figure, StringBuilder text)
    {
        text.Append("  - statistic: ").Append(Name(figure.Statistic)).Append('\n');
        if (figure.High is { } high) text.Append(CultureInfo.InvariantCulture, $"    low: {figure.Amount}\n    high: {high}\n");
        else text.Append(CultureInfo.InvariantCulture, $"    amount: {figure.Amount}\n");
        text.Append("    period: ").Append(Name(figure.Period)).Append('\n');
        text.Append("    place: ").Append(Quoted(figure.Place)).Append('\n');
        text.Append("    as_of: ").Append(figure.AsOf).Append('\n');
        text.Append("    source: ").Append(Quoted(figure.Source)).Append('\n');
        if (figure.Occupation is { } occupation) text.Append("    occupation: ").Append(Quoted(occupation)).Append('\n');
    }

    private static void WriteSection(ImportedSection section, string marks, StringBuilder text)
    {
        text.Append('\n').Append(marks).Append(' ').Append(Escaped(section.Heading)).Append(" {#").Append(section.Id).Append("}\n");
        if (section.Topics.Count > 0) text.Append("<!--\ntopics: [").AppendJoin(", ", section.Topics).Append("]\n-->\n");
        foreach (var block in section.Blocks)
        {
            text.Append('\n');
            switch (block)
            {
                case PageBlock.Paragraph paragraph:
                    text.Append(Escaped(paragraph.Text.Text)).Append('\n');
                    break;
                case PageBlock.Listing list:
                    foreach (var item in list.Items) text.Append("- ").Append(Escaped(item.Text)).Append('\n');
                    break;
                default:
                    throw new ArgumentOutOfRangeException(nameof(section), block.GetType().Name, "A heading stands between sections, not inside one.");
            }
        }
    }

    private static void WriteEntry(string key, string? value, StringBuilder text)
    {
        if (value is { Length: > 0 }) text.Append("  ").Append(key).Append(": ").Append(Quoted(value)).Append('\n');
    }

    /// <summary>A YAML value: quoted unless it is plain words.</summary>
    private static string Quoted(string value) =>
        PlainWords.IsMatch(value) && !YamlWord.IsMatch(value) ? value : $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    /// <summary>Text in which nothing is Markdown.</summary>
    private static string Escaped(string text) => LineStart.Replace(Special.Replace(text, @"\$0"), match => $"{match.Groups["before"].Value}\\{match.Groups["mark"].Value}");

    private static string Name(SalaryStatistic statistic) => statistic.ToString().ToLowerInvariant();

    private static string Name(PayPeriod period) => period.ToString().ToLowerInvariant();

    // registered nurse; Bachelor's degree
    [GeneratedRegex(@"^[\p{L}][\p{L}\p{N} '’./()-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex PlainWords { get; }

    // yes, null: words with a meaning of their own in YAML
    [GeneratedRegex("^(?:y|n|yes|no|on|off|true|false|null)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex YamlWord { get; }

    // the signs that Markdown reads inside a line
    [GeneratedRegex(@"[\\`*_\[\]<>{}|~&^]", RegexOptions.CultureInvariant)]
    private static partial Regex Special { get; }

    // "- ", "+ ", "# ", "1. ", "===" at the start of a line
    [GeneratedRegex(@"^(?<before>\d{1,9})?(?<mark>(?<=\d)[.)](?=\s|$)|(?<!\d)(?:[-+](?=\s|$|-)|#|=))", RegexOptions.CultureInvariant)]
    private static partial Regex LineStart { get; }
}
