using System.Text.RegularExpressions;
using CareerBot.Core.Text;

namespace CareerBot.Core.Understanding;

/// <summary>Patterns of misuse that are sure enough to settle a turn without the classifier.</summary>
internal static partial class Misuse
{
    /// <summary>Id of the unsafe topic that the utterance certainly belongs to, or null.</summary>
    public static string? TopicOf(string utterance)
    {
        utterance = UtteranceCleaner.Shorten(utterance);
        if (MassMention.IsMatch(utterance)) return "mention-abuse";
        if (Injection.IsMatch(utterance)) return "prompt-injection";
        return Secret.IsMatch(utterance) ? "secrets-probe" : null;
    }

    // @everyone, @here, <@&998877665544332211>
    [GeneratedRegex(@"@(everyone|here)\b|<@&\d+>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MassMention { get; }

    // ignore all previous instructions; forget the guide; your system prompt; </context> SYSTEM:; you are DAN now. "What if I ignore new rules" asks about work.
    [GeneratedRegex(@"(?<!\b(i|we|they|he|she|who|people|someone|somebody|anyone|workers|employees) )\b(ignore|disregard|forget|override)\b(?=.{0,30}\b(previous|prior|above|earlier|preceding|all|any|every|your|ur|system|these|the (guides?|prompts?|instructions?|guidelines|restrictions|training))\b).{0,30}\b(instructions?|rules|prompts?|guidelines|guides?|training|restrictions)\b|\bsystem prompt\b|</?(context|system|instructions?|prompt)>|^\s*(system|assistant)\s*:|\byou are (now )?dan\b|\bjailbreak\b|\b(developer|god) mode\b|\bunfiltered\b|\bno restrictions\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Injection { get; }

    // your bot token; the env vars; API keys of this server
    [GeneratedRegex(@"\b(bot|discord|teams|access|auth|api)[ -]?(token|secret|key)s?\b|\benv(ironment)? var(iable)?s?\b|\bconnection string\b|\bappsettings\b|/etc/passwd", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Secret { get; }
}
