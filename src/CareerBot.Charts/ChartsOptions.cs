using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace CareerBot.Charts;

/// <summary>How pictures of pay are served.</summary>
public sealed class ChartsOptions
{
    public const string Section = "Charts";

    /// <summary>A secret that signs the pictures' addresses; several replicas need the same. Empty takes the one in <see cref="KeyFile"/>.</summary>
    [RegularExpression("^$|^.{32,}$", ErrorMessage = "Charts:Key must have at least 32 characters, or be empty.")]
    public string Key { get; set; } = string.Empty;

    /// <summary>Where a random secret is kept, made at the first start; relative to the folder that the bot is started in.</summary>
    [Required]
    public string KeyFile { get; set; } = "data/charts.key";

    /// <summary>Memory for pictures that were drawn before, in megabytes.</summary>
    [Range(1, 1024)]
    public int CacheMegabytes { get; set; } = 16;
}

[OptionsValidator]
internal sealed partial class ChartsOptionsValidator : IValidateOptions<ChartsOptions>;
