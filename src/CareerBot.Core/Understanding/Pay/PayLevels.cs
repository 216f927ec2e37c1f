using System.Text.RegularExpressions;

namespace CareerBot.Core.Understanding.Pay;

/// <summary>Reads the level that an utterance names.</summary>
internal static partial class PayLevels
{
    public static PayLevel? In(string utterance)
    {
        if (Entry.IsMatch(utterance)) return PayLevel.Entry;
        return Experienced.IsMatch(utterance) ? PayLevel.Experienced : null;
    }

    // entry level; starting out; straight out of school; first year; with no experience
    [GeneratedRegex(@"\b(entry([ -]?levels?)?|start(s|ing|ed)?( (out|off|pay|salary|wage))?|beginn(er|ers|ing)|brand[ -]new|newbies?|newly|new grads?|freshers?|fresh (out|from)|(straight|right|just) out of|junior|apprentice(s|ships?)?|trainees?|interns?|rookies?|novices?|(no|zero|little|without( any)?) experience|(first|1st)[ -]?(year|job|paycheck|salary)|graduates?|inexperienced|lowest|least|bottom)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Entry { get; }

    // senior; with 20 years; the most they can make; top earners; ceiling
    [GeneratedRegex(@"\b(senior|sr|experienced|seasoned|expert|top|highest|most|best[ -]paid|max|maximum|ceiling|peak|(\d+|ten|fifteen|twenty|thirty)\+? ?(years|yrs)( of experience| in)?|mid[ -]?career|well[ -]paid ones|at the (very )?top)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Experienced { get; }
}
