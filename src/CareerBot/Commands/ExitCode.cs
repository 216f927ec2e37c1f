namespace CareerBot.Commands;

/// <summary>What the program's exit code means.</summary>
internal static class ExitCode
{
    public const int Ok = 0;
    public const int Problems = 1;
    public const int Usage = 2;
}
