using System.Text;

namespace CareerBot.Teams.Rendering;

/// <summary>Any text as Markdown that shows it letter for letter: no emphasis, link, mention, tag or citation comes out of it.</summary>
internal static class Markdown
{
    /// <summary>Keeps two letters apart that mean something side by side; takes no room and can't be seen.</summary>
    public const char WordJoiner = '\u2060';

    private const string Special = "\\`*_[]~";
    private const string SpecialAtStart = "#+-=";

    /// <summary>One line: white space and control characters become single spaces.</summary>
    public static string Escape(string text)
    {
        var line = Folded(text);
        var escaped = new StringBuilder(line.Length + 16);
        var number = NumberAtStart(line);
        for (var i = 0; i < line.Length; i++)
        {
            var letter = line[i];
            switch (letter)
            {
                case '<':
                    escaped.Append("&lt;");
                    continue;
                case '>':
                    escaped.Append("&gt;");
                    continue;
                case '&':
                    escaped.Append("&amp;");
                    continue;
            }

            if (Special.Contains(letter, StringComparison.Ordinal) || (i == 0 && SpecialAtStart.Contains(letter, StringComparison.Ordinal)) || i == number) escaped.Append('\\');
            escaped.Append(letter);

            // Clients look for "[1]" in what they show, whether it was escaped or not.
            if (letter == '[' && i + 1 < line.Length && char.IsAsciiDigit(line[i + 1])) escaped.Append(WordJoiner);
        }

        return escaped.ToString();
    }

    /// <summary>Runs of white space and control characters as one space; none at the ends.</summary>
    public static string Folded(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (!char.IsWhiteSpace(letter) && !char.IsControl(letter)) folded.Append(letter);
            else if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
        }

        return folded.ToString().TrimEnd(' ');
    }

    /// <summary>Where the mark of "1." or "1)" at the start stands, which would begin a list; -1 where there is none.</summary>
    private static int NumberAtStart(string line)
    {
        var digits = 0;
        while (digits < line.Length && char.IsAsciiDigit(line[digits])) digits++;
        return digits > 0 && digits < line.Length && line[digits] is '.' or ')' ? digits : -1;
    }
}
