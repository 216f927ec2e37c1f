using System.Security.Cryptography;

namespace CareerBot.Discord;

/// <summary>The randomness of waits.</summary>
internal static class Chance
{
    /// <summary>From 0 to 1.</summary>
    public static double Next() => RandomNumberGenerator.GetInt32(1_000_000) / 1_000_000.0;
}
