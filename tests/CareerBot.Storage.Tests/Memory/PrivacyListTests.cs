using System.Text.RegularExpressions;
using CareerBot.Core.Turns;

namespace CareerBot.Storage.Tests.Memory;

/// <summary>PRIVACY.md names every field that is kept, and none that is not.</summary>
public sealed partial class PrivacyListTests : IDisposable
{
    private static readonly string Notice = File.ReadAllText(Path.Join(RepositoryRoot.Path, "PRIVACY.md"));

    private readonly SomeStore _store = new();

    [Fact]
    public void It_lists_every_column_of_the_database_and_no_other()
    {
        var kept = _store.Database.Do(opened => opened.Read("SELECT m.name || '.' || c.name FROM sqlite_schema m, pragma_table_info(m.name) c WHERE m.type = 'table'", row => row.GetString(0)));

        Assert.Equal(kept.Order(StringComparer.Ordinal), Column.Matches(Notice).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void It_lists_every_part_of_what_a_conversation_is_about_and_no_other() =>
        Assert.Equal(typeof(Subject).GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal), Part.Matches(Notice).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_field_says_why_and_how_long() => Assert.All(Column.Matches(Notice), match => Assert.Matches(@"^.{20,}; (.*\d+ (hours|days?)|as long as its row|until it is changed).*\.$", match.Groups[2].Value));

    [Fact]
    public void Its_times_are_those_that_hold_where_nothing_is_set()
    {
        var options = new StorageOptions();

        Assert.Equal((12, 1, 365), (options.ConversationLifetime.TotalHours, options.TurnLifetime.TotalDays, options.VoteLifetime.TotalDays));
        Assert.Contains("remembers what a conversation is about (guide, topic, place, occupation) for 12 hours", Notice, StringComparison.Ordinal);
        Assert.Contains("neither comes twice; 1 day.", Notice, StringComparison.Ordinal);
        Assert.Contains("kept for 365 days", Notice, StringComparison.Ordinal);
    }

    public void Dispose() => _store.Dispose();

    // - `vote.up`: whether the thumb was up; …
    [GeneratedRegex(@"^- `([a-z]+\.[a-z]+)`: (.*)$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Column { get; }

    // - `GuideId`: the guide …
    [GeneratedRegex(@"^- `([A-Z][A-Za-z]+)`: ", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Part { get; }
}
