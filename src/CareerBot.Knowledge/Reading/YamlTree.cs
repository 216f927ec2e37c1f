using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CareerBot.Knowledge.Reading;

/// <summary>Reads YAML into values that know their lines; depth is bounded and aliases are refused, so no file can blow up.</summary>
internal static class YamlTree
{
    private const int MaxDepth = 16;

    private const string Remedy = "Check that every '[' has its ']' and every '{' its '}', check the indentation, write 'key: value' with a space after the colon, "
        + "and put a value that holds ': ' or ' #', or starts with a sign, in \"quotation marks\".";

    /// <summary>The document, or null: empty, or broken with an error in the log.</summary>
    /// <param name="yaml">The YAML text.</param>
    /// <param name="firstLine">Line of the file on which it starts.</param>
    /// <param name="log">Where problems go.</param>
    public static YamlValue? Parse(string yaml, int firstLine, ProblemLog log)
    {
        var parser = new Parser(new StringReader(yaml));
        var open = new Stack<ParsingEvent>();
        try
        {
            parser.Consume<StreamStart>();
            if (!parser.TryConsume<DocumentStart>(out _)) return null;
            return Read(parser, firstLine - 1, open);
        }
        catch (YamlException exception)
        {
            log.Error(
                (int)exception.Start.Line + firstLine - 1,
                "broken-yaml",
                $"The YAML cannot be read here: {Reason(exception)}.",
                Remedy);
            return null;
        }
        catch (Exception exception) when (ReaderFault.IsOfFile(exception))
        {
            // YamlDotNet's scanner throws InvalidOperationException and others where a bracket is never closed.
            var isOpen = open.TryPeek(out var last);
            log.Error(
                Line(last ?? parser.Current, firstLine - 1),
                "broken-yaml",
                isOpen ? "The YAML cannot be read: the list or group that begins here is probably never closed." : "The YAML cannot be read from here on.",
                Remedy);
            return null;
        }
    }

    private static string Reason(YamlException exception) => exception.Message switch
    {
        var message when message.Contains("uplicate key", StringComparison.Ordinal) => "a key stands there twice",
        var message when message.Contains("tab", StringComparison.OrdinalIgnoreCase) => "a tab stands where spaces are needed",
        var message => message.ReplaceLineEndings(" ").TrimEnd('.'),
    };

    private static YamlValue Read(Parser parser, int lineOffset, Stack<ParsingEvent> open)
    {
        if (open.Count > MaxDepth) throw new YamlException(Current(parser).Start, Current(parser).End, "lists stand in lists too deeply");
        if (parser.TryConsume<Scalar>(out var scalar)) return new YamlText(scalar.Value, Line(scalar, lineOffset));
        if (parser.TryConsume<SequenceStart>(out var list)) return ReadList(parser, list, lineOffset, open);
        if (parser.TryConsume<MappingStart>(out var map)) return ReadMap(parser, map, lineOffset, open);
        throw new YamlException(Current(parser).Start, Current(parser).End, "an alias ('*name') is not allowed");
    }

    private static YamlList ReadList(Parser parser, SequenceStart start, int lineOffset, Stack<ParsingEvent> open)
    {
        open.Push(start);
        var items = new List<YamlValue>();
        while (!parser.TryConsume<SequenceEnd>(out _)) items.Add(Read(parser, lineOffset, open));
        open.Pop();
        return new YamlList(items, Line(start, lineOffset));
    }

    private static YamlMap ReadMap(Parser parser, MappingStart start, int lineOffset, Stack<ParsingEvent> open)
    {
        open.Push(start);
        var entries = new List<YamlEntry>();
        var keys = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var keyStart = Current(parser);
            if (!parser.TryConsume<Scalar>(out var key)) throw new YamlException(keyStart.Start, keyStart.End, "a key must be a plain word");
            if (!keys.Add(key.Value)) throw new YamlException(key.Start, key.End, "duplicate key");
            entries.Add(new YamlEntry(key.Value, Line(key, lineOffset), Read(parser, lineOffset, open)));
        }

        open.Pop();

        return new YamlMap(entries, Line(start, lineOffset));
    }

    private static ParsingEvent Current(Parser parser) => parser.Current ?? throw new YamlException("the text ends too early");

    private static int Line(ParsingEvent? parsed, int lineOffset) => (int)(parsed?.Start.Line ?? 1) + lineOffset;
}
