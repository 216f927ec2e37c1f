using System.Globalization;
using CareerBot.Core.Answering;
using Microsoft.Extensions.Options;

namespace CareerBot.Conversations.Privacy;

/// <summary>What is kept of people, why and how long: PRIVACY.md with the times of this host. Whatever the bot says of it is read from there.</summary>
public sealed class PrivacyNotice
{
    /// <summary>Where the host shows it.</summary>
    public const string Path = "/privacy";

    private const string File = "PRIVACY.md";
    private const string Summary = "## In short";

    // As they stand in the file.
    private const string Conversations = "12 hours";
    private const string Turns = "1 day";
    private const string Votes = "365 days";

    private static readonly string Written = Read();

    public PrivacyNotice(KeptFor kept, IOptions<AssistantOptions> options)
    {
        ArgumentNullException.ThrowIfNull(kept);
        ArgumentNullException.ThrowIfNull(options);
        Text = Written
            .Replace(Conversations, Span(kept.Conversations), StringComparison.Ordinal)
            .Replace($"{Turns}.", $"{Span(kept.Turns)}.", StringComparison.Ordinal)
            .Replace(Votes, Span(kept.Votes), StringComparison.Ordinal);
        var from = Text.IndexOf(Summary, StringComparison.Ordinal) + Summary.Length;
        InShort = Text[from..Text.IndexOf("\n## ", from, StringComparison.Ordinal)].Trim();
        Address = options.Value.PublicUrl is { Length: > 0 } host ? $"{host.TrimEnd('/')}{Path}" : null;
    }

    /// <summary>All of it, as Markdown.</summary>
    public string Text { get; }

    /// <summary>A few sentences.</summary>
    public string InShort { get; }

    /// <summary>Where all of it can be read; null where nobody knows the host's address.</summary>
    public string? Address { get; }

    /// <summary>The few sentences, and where the rest stands.</summary>
    public string Answer => Address is null ? InShort : $"{InShort}\n{Phrases.MoreOnPrivacy(Address)}";

    private static string Span(TimeSpan span)
    {
        if (span.TotalDays >= 2 || span == TimeSpan.FromDays(1)) return Counted(span.TotalDays, "day");
        return span.TotalHours >= 1 ? Counted(span.TotalHours, "hour") : Counted(span.TotalMinutes, "minute");
    }

    private static string Counted(double amount, string unit)
    {
        var rounded = Math.Ceiling(amount).ToString("0", CultureInfo.InvariantCulture);
        return rounded == "1" ? $"1 {unit}" : $"{rounded} {unit}s";
    }

    private static string Read()
    {
        using var stream = typeof(PrivacyNotice).Assembly.GetManifestResourceStream(File) ?? throw new InvalidOperationException($"\"{File}\" is missing in the program.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
