using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace CareerBot.Knowledge;

/// <summary>Where the knowledge lies and how it is kept.</summary>
public sealed class KnowledgeOptions
{
    public const string Section = "Knowledge";

    /// <summary>The knowledge folder; null takes <c>./knowledge</c> where there is one, else the one shipped beside the program.</summary>
    public string? Directory { get; set; }

    /// <summary>Where indexes and trained models are kept between starts; null takes a folder in the user's cache. Safe to delete.</summary>
    public string? CacheDirectory { get; set; }

    /// <summary>Whether edits are picked up while the bot runs.</summary>
    public bool Watch { get; set; } = true;

    /// <summary>Whether a folder that loses all its guides while the bot runs is served as it is; otherwise the guides that were read
    /// before go on being served.</summary>
    public bool AllowEmpty { get; set; }

    /// <summary>Whether the short profiles of occupations (folder "occupations") are read beside the guides.</summary>
    public bool Profiles { get; set; } = true;

    /// <summary>Whether the sentence encoder helps to read; without it the bot uses some 100 MB less and answers less well.</summary>
    public bool Encoder { get; set; } = true;

    /// <summary>Number of guides from which on the index is kept on disk rather than built at every start.</summary>
    [Range(1, 1_000_000)]
    public int GuidesKeptOnDisk { get; set; } = 200;
}

[OptionsValidator]
internal sealed partial class KnowledgeOptionsValidator : IValidateOptions<KnowledgeOptions>;
