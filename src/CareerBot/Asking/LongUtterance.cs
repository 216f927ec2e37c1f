using System.Globalization;
using CareerBot.Core.Text;

namespace CareerBot.Asking;

/// <summary>Tells whoever asks at a terminal that not all of it was read; on the platforms the limits of a message say so before.</summary>
internal static class LongUtterance
{
    /// <summary>What was left out; null where nothing was.</summary>
    public static string? Remark(string utterance) => utterance.Length <= UtteranceCleaner.MaxLength
        ? null
        : string.Create(CultureInfo.InvariantCulture, $"The question has {utterance.Length:N0} characters; only the first and the last {UtteranceCleaner.MaxLength / 2} were read. Ask in fewer words.");
}
