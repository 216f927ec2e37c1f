namespace CareerBot.Setup;

/// <summary>A setting that can't be used, and what to do about it.</summary>
internal sealed record SettingTrouble(string Finding, string Remedy)
{
    public override string ToString() => $"{Finding} {Remedy}";
}
