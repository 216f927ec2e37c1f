namespace CareerBot.Core.Classification;

/// <summary>What the in-scope probability is read from.</summary>
/// <param name="Best">Score of the best topic's machine; all machines are low when nothing fits.</param>
/// <param name="Coverage">Share of the utterance's word features that training has seen.</param>
/// <param name="Outside">Score of the machine for utterances known to be out of scope; 0 where there is none.</param>
internal readonly record struct ScopeSignals(float Best, float Coverage, float Outside)
{
    public const int Count = 3;
    public const int CoverageIndex = 1;

    public double this[int index] => index switch { 0 => Best, 1 => Coverage, _ => Outside };
}
