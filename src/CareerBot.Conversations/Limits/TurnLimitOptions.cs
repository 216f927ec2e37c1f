using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace CareerBot.Conversations.Limits;

/// <summary>How much one person, and one channel, may ask in chats.</summary>
public sealed class TurnLimitOptions
{
    public const string Section = "Limits";

    /// <summary>Questions of one person in a minute, in the long run.</summary>
    [Range(1, 10_000)]
    public int UserPerMinute { get; set; } = 15;

    /// <summary>Questions that one person may ask in one go.</summary>
    [Range(1, 1000)]
    public int UserBurst { get; set; } = 5;

    /// <summary>Questions in one channel in a minute, in the long run.</summary>
    [Range(1, 100_000)]
    public int ChannelPerMinute { get; set; } = 60;

    /// <summary>Questions that may come in one go in one channel: a class.</summary>
    [Range(1, 10_000)]
    public int ChannelBurst { get; set; } = 60;

    /// <summary>People and channels kept apart at once; those beyond share one allowance.</summary>
    [Range(100, 10_000_000)]
    public int MaxTracked { get; set; } = 50_000;
}

[OptionsValidator]
internal sealed partial class TurnLimitOptionsValidator : IValidateOptions<TurnLimitOptions>;
