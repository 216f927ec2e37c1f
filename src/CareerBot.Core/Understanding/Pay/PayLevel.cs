namespace CareerBot.Core.Understanding.Pay;

/// <summary>How far somebody has come in an occupation.</summary>
internal enum PayLevel
{
    Entry,
    Experienced,
}
