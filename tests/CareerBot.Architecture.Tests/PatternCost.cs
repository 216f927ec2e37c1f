using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace CareerBot.Architecture.Tests;

/// <summary>Counts the ways in which a backtracking engine may read a text at most, from the tree that the engine itself runs.</summary>
/// <remarks>
/// Of a sequence they multiply, of alternatives those add up that may begin with the same character, a run of one kind of character has as many
/// as it has lengths, and one that the engine never shortens has one. A repeated group of which each round has one way has as many as rounds; any
/// other that is repeated without end has no bound. The tree is internal to the runtime: where a new one has another, this is what to adapt.
/// </remarks>
internal static class PatternCost
{
    private const BindingFlags Anywhere = BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static;

    /// <summary>Stands for "nothing" among the characters that something may begin with.</summary>
    private const char Nothing = '\uffff';

    private static readonly Assembly Engine = typeof(Regex).Assembly;
    private static readonly ParseTree Parse = Type("RegexParser").GetMethod("Parse", Anywhere)?.CreateDelegate<ParseTree>() ?? throw new MissingMethodException("RegexParser.Parse");
    private static readonly MethodInfo Holds = Type("RegexCharClass").GetMethod("CharInClass", Anywhere, [typeof(char), typeof(string)]) ?? throw new MissingMethodException("RegexCharClass.CharInClass");

    /// <summary>Every character that patterns tell apart, and some of those that they do not.</summary>
    private static readonly char[] Letters = [.. Enumerable.Range(0, 128).Select(code => (char)code), 'é', 'Ω', '—', '\u00a0', '\u0301'];

    private delegate object ParseTree(string pattern, RegexOptions options, CultureInfo culture);

    /// <summary>Ways on a text of this length, from wherever in it a match may begin.</summary>
    public static double Ways(Regex regex, int length)
    {
        var tree = Parse(regex.ToString(), regex.Options & ~RegexOptions.Compiled, CultureInfo.InvariantCulture);
        var root = tree.GetType().GetField("Root", Anywhere)?.GetValue(tree) ?? throw new MissingFieldException("RegexTree.Root");
        return Ways(root, length) * (IsAnchored(root) ? 1 : length);
    }

    private static double Ways(object node, int length)
    {
        var children = Children(node);
        switch (Kind(node))
        {
            case "Oneloop" or "Onelazy" or "Notoneloop" or "Notonelazy" or "Setloop" or "Setlazy":
                return Math.Min(Number(node, "N"), length) - Math.Min(Number(node, "M"), length) + 1;
            case "Alternate":
                var branches = children.Select(child => (First: First(child), Ways: Ways(child, length))).ToArray();
                return Letters.Max(letter => branches.Where(branch => branch.First.Contains(letter) || branch.First.Contains(Nothing)).Sum(branch => branch.Ways));
            case "Loop" or "Lazyloop":
                return Rounds(Ways(children[0], length), First(children[0]).Contains(Nothing), Number(node, "M"), Number(node, "N"), length);
            default:
                return children.Aggregate(1.0, (ways, child) => ways * Ways(child, length));
        }
    }

    private static double Rounds(double ways, bool mayBeEmpty, int least, int most, int length)
    {
        if (most == int.MaxValue) return ways <= 1 && !mayBeEmpty ? length : double.PositiveInfinity;
        var sum = 0.0;
        for (var rounds = least; rounds <= most; rounds++) sum += Math.Pow(ways, rounds);
        return sum;
    }

    /// <summary>The characters with which a node may begin.</summary>
    private static HashSet<char> First(object node)
    {
        var kind = Kind(node);
        var children = Children(node);
        if (kind == "Multi") return [Text(node)[0]];
        if (kind.StartsWith("One", StringComparison.Ordinal) || kind.StartsWith("Notone", StringComparison.Ordinal) || kind.StartsWith("Set", StringComparison.Ordinal))
        {
            var isLoop = kind is not ("One" or "Notone" or "Set");
            return [.. Letters.Where(letter => Takes(node, kind, letter)), .. isLoop && Number(node, "M") == 0 ? new[] { Nothing } : []];
        }

        return kind switch
        {
            "Alternate" => [.. children.SelectMany(First)],
            "Concatenate" => FirstOf(children),
            "Loop" or "Lazyloop" => [.. First(children[0]), .. Number(node, "M") == 0 ? new[] { Nothing } : []],
            "Capture" or "Group" or "Atomic" => First(children[0]),
            _ => [Nothing],
        };
    }

    private static HashSet<char> FirstOf(object[] sequence)
    {
        var first = new HashSet<char>();
        foreach (var part in sequence)
        {
            var own = First(part);
            first.UnionWith(own);
            if (own.Contains(Nothing)) continue;
            first.Remove(Nothing);
            return first;
        }

        return first;
    }

    private static bool Takes(object node, string kind, char letter) =>
        kind.StartsWith("Set", StringComparison.Ordinal) ? Holds.Invoke(null, [letter, Text(node)]) is true : kind.StartsWith("Notone", StringComparison.Ordinal) != (letter == (char)Get(node, "Ch"));

    private static bool IsAnchored(object node) => Kind(node) switch
    {
        "Beginning" => true,
        "Capture" or "Group" or "Atomic" or "Concatenate" => IsAnchored(Children(node)[0]),
        "Alternate" => Children(node).All(IsAnchored),
        _ => false,
    };

    private static Type Type(string name) => Engine.GetType($"System.Text.RegularExpressions.{name}") ?? throw new TypeLoadException(name);

    private static object Get(object node, string property) => node.GetType().GetProperty(property, Anywhere)?.GetValue(node) ?? throw new MissingMemberException(property);

    private static string Kind(object node) => Get(node, "Kind").ToString() ?? string.Empty;

    private static string Text(object node) => (string)Get(node, "Str");

    private static int Number(object node, string property) => (int)Get(node, property);

    private static object[] Children(object node)
    {
        var count = node.GetType().GetMethod("ChildCount", Anywhere)?.Invoke(node, null) is int children ? children : throw new MissingMethodException("RegexNode.ChildCount");
        var child = node.GetType().GetMethod("Child", Anywhere) ?? throw new MissingMethodException("RegexNode.Child");
        return [.. Enumerable.Range(0, count).Select(at => child.Invoke(node, [at]) ?? throw new MissingMemberException("RegexNode.Child"))];
    }
}
