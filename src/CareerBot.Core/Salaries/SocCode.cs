using System.Globalization;

namespace CareerBot.Core.Salaries;

/// <summary>Codes of the Standard Occupational Classification as numbers: "29-2072" is 292072, and so is O*NET's "29-2072.00".</summary>
public static class SocCode
{
    private const int Digits = 6;
    private const int Dash = 2;

    /// <summary>The code's number; null where the text is none.</summary>
    public static int? KeyOf(ReadOnlySpan<char> code)
    {
        code = code.Trim();
        if (code.Length > Digits + 1 && (code[Digits + 1] != '.' || code.Length > Digits + 4)) return null;
        if (code.Length < Digits + 1 || code[Dash] != '-') return null;

        var key = 0;
        for (var i = 0; i <= Digits; i++)
        {
            if (i == Dash) continue;
            if (!char.IsAsciiDigit(code[i])) return null;
            key = (key * 10) + (code[i] - '0');
        }

        return key;
    }

    /// <summary>How the code is written.</summary>
    public static string TextOf(int key) => string.Create(CultureInfo.InvariantCulture, $"{key / 10_000:00}-{key % 10_000:0000}");

    /// <summary>The broad occupation that a detailed one belongs to: surveys that combine codes publish under it.</summary>
    public static int BroadOf(int key) => key / 10 * 10;
}
