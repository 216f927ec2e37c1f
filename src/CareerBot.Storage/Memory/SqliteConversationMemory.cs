using System.Text.Json;
using CareerBot.Conversations;
using CareerBot.Conversations.Memory;
using CareerBot.Core.Turns;
using CareerBot.Storage.Sql;
using Microsoft.Extensions.Options;

namespace CareerBot.Storage.Memory;

/// <summary>What conversations are about, one row each, until they expire.</summary>
internal sealed class SqliteConversationMemory(Database database, IOptions<StorageOptions> options, TimeProvider time) : IConversationMemory
{
    /// <summary>A subject holds some ids and what was offered; what is larger is not one of ours.</summary>
    private const int MaxBytes = 4000;

    private readonly TimeSpan _lifetime = options.Value.ConversationLifetime;

    public Task<Subject?> RecallAsync(ConversationKey key, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var rows = database.Do(opened => opened.Read(
            "SELECT subject FROM conversation WHERE key = @0 AND at > @1",
            row => row.GetFieldValue<byte[]>(0),
            KeyOf(opened, key),
            (time.GetUtcNow() - _lifetime).ToUnixTimeSeconds()));
        return Task.FromResult(rows is [var subject] ? Parse(subject) : null);
    }

    public Task RememberAsync(ConversationKey key, Subject subject, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var json = JsonSerializer.SerializeToUtf8Bytes(subject, StorageJson.Default.Subject);

        // What was remembered before would be about something else.
        if (json.Length > MaxBytes) return database.WriteAsync(opened => opened.Execute("DELETE FROM conversation WHERE key = @0", KeyOf(opened, key)));
        return database.WriteAsync(opened => opened.Execute(
            "INSERT INTO conversation (key, user, subject, at) VALUES (@0, @1, @2, @3) ON CONFLICT (key) DO UPDATE SET subject = excluded.subject, at = excluded.at",
            KeyOf(opened, key),
            UserKey.Of(opened, key.Platform, key.User),
            json,
            time.GetUtcNow().ToUnixTimeSeconds()));
    }

    public Task<Forgotten> ForgetAsync(string platform, string user, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(database.Do(opened =>
        {
            var key = UserKey.Of(opened, platform, user);
            var forgotten = opened.InTransaction(() =>
                new Forgotten(opened.Execute("DELETE FROM conversation WHERE user = @0", key), opened.Execute("DELETE FROM vote WHERE user = @0", key), IsWhole: database.Trouble is null));
            if (!forgotten.IsWhole) Carrying.Forget(opened, key);

            // Older states of the rows stand in the journal until it is emptied.
            opened.EmptyJournal();
            return forgotten;
        }));
    }

    private static byte[] KeyOf(Opened opened, ConversationKey key) => opened.Keys.Of("conversation", key.Platform, key.Place, key.User);

    /// <summary>Null for what an earlier program wrote and this one can't read.</summary>
    private static Subject? Parse(byte[] json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, StorageJson.Default.Subject);
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException)
        {
            return null;
        }
    }
}
