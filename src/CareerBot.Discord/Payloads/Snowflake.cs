using System.Diagnostics.CodeAnalysis;

namespace CareerBot.Discord.Payloads;

/// <summary>Discord's ids: up to 20 digits, kept as text.</summary>
internal static class Snowflake
{
    public static bool IsValid([NotNullWhen(true)] string? id) => id is { Length: > 0 and <= 20 } && id.All(char.IsAsciiDigit);
}
