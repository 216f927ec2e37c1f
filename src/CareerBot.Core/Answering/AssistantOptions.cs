namespace CareerBot.Core.Answering;

/// <summary>What an operator may set about answering.</summary>
public sealed class AssistantOptions
{
    public const string Section = "Assistant";

    /// <summary>Address under which people reach the guides' pages, without a slash at the end; empty gives relative links.</summary>
    public string PublicUrl { get; set; } = string.Empty;
}
