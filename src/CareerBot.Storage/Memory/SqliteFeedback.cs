using CareerBot.Conversations.Memory;
using CareerBot.Storage.Sql;

namespace CareerBot.Storage.Memory;

/// <summary>Votes, one for a person and an answer; a later one replaces the earlier.</summary>
internal sealed class SqliteFeedback(Database database, TimeProvider time) : IFeedback
{
    public Task VoteAsync(Vote vote, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(vote);
        cancellationToken.ThrowIfCancellationRequested();
        return database.WriteAsync(opened => opened.Execute(
            "INSERT OR REPLACE INTO vote (answer, user, section, up, at) VALUES (@0, @1, @2, @3, @4)",
            opened.Keys.Of("answer", vote.Platform, vote.AnswerId),
            UserKey.Of(opened, vote.Platform, vote.User),
            vote.Section ?? string.Empty,
            vote.IsUp ? 1 : 0,
            time.GetUtcNow().ToUnixTimeSeconds()));
    }

    public Task<IReadOnlyList<VoteCount>> CountAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult<IReadOnlyList<VoteCount>>(database.Do(opened => opened.Read(
            "SELECT section, SUM(up), SUM(1 - up) FROM vote GROUP BY section ORDER BY section",
            row => new VoteCount(row.GetString(0), row.GetInt32(1), row.GetInt32(2)))));
    }
}
