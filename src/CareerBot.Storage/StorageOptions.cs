using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace CareerBot.Storage;

/// <summary>Where the bot remembers, and for how long.</summary>
public sealed class StorageOptions
{
    public const string Section = "Storage";

    /// <summary>The file, made at the first start; relative to the folder that the bot is started in. ":memory:" keeps nothing.</summary>
    [Required]
    public string Path { get; set; } = "data/careerbot.db";

    /// <summary>The secret under which ids of people are hashed; empty for a random one that is kept in <see cref="KeyFile"/>.</summary>
    public string Key { get; set; } = string.Empty;

    /// <summary>Where the random secret is kept, made at the first start; empty for a file ".key" beside the database. Without it nobody can tell whose rows are whose.</summary>
    public string KeyFile { get; set; } = string.Empty;

    /// <summary>How long after the last turn a conversation's subject is remembered.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "30.00:00:00")]
    public TimeSpan ConversationLifetime { get; set; } = TimeSpan.FromHours(12);

    /// <summary>How long it is known which messages were taken up.</summary>
    [Range(typeof(TimeSpan), "00:10:00", "30.00:00:00")]
    public TimeSpan TurnLifetime { get; set; } = TimeSpan.FromDays(1);

    /// <summary>How long a vote counts.</summary>
    [Range(typeof(TimeSpan), "1.00:00:00", "3650.00:00:00")]
    public TimeSpan VoteLifetime { get; set; } = TimeSpan.FromDays(365);

    /// <summary>How often what has expired is deleted.</summary>
    [Range(typeof(TimeSpan), "00:00:10", "1.00:00:00")]
    public TimeSpan SweepEvery { get; set; } = TimeSpan.FromMinutes(10);
}

[OptionsValidator]
internal sealed partial class StorageOptionsValidator : IValidateOptions<StorageOptions>;
