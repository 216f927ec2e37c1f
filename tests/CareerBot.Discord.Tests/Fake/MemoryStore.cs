using System.Collections.Concurrent;
using CareerBot.Conversations;
using CareerBot.Conversations.Memory;
using CareerBot.Core.Turns;

namespace CareerBot.Discord.Tests.Fake;

/// <summary>Remembers while a test runs.</summary>
internal sealed class MemoryStore : IProcessedTurns, IConversationMemory, ISettingsStore, IFeedback
{
    private readonly ConcurrentDictionary<(string Platform, string Id), bool> _taken = new();

    private readonly ConcurrentDictionary<ConversationKey, Subject> _subjects = new();

    private readonly ConcurrentDictionary<(string Server, string? Channel), ChannelSettings> _settings = new();

    private readonly ConcurrentDictionary<(string Answer, string User), Vote> _votes = new();

    public Task<bool> TryTakeAsync(string platform, string id, CancellationToken cancellationToken) => Task.FromResult(_taken.TryAdd((platform, id), true));

    public Task<Subject?> RecallAsync(ConversationKey key, CancellationToken cancellationToken) => Task.FromResult(_subjects.GetValueOrDefault(key));

    public Task RememberAsync(ConversationKey key, Subject subject, CancellationToken cancellationToken)
    {
        _subjects[key] = subject;
        return Task.CompletedTask;
    }

    public Task ForgetAsync(string platform, string user, CancellationToken cancellationToken)
    {
        foreach (var key in _subjects.Keys.Where(key => key.User == user)) _subjects.TryRemove(key, out _);
        return Task.CompletedTask;
    }

    public Task<ChannelSettings?> FindAsync(string platform, string server, string channel, CancellationToken cancellationToken) =>
        Task.FromResult(_settings.GetValueOrDefault((server, channel)) ?? _settings.GetValueOrDefault((server, null)));

    public Task SaveAsync(string platform, string server, string? channel, ChannelSettings settings, CancellationToken cancellationToken)
    {
        _settings[(server, channel)] = settings;
        return Task.CompletedTask;
    }

    public Task VoteAsync(Vote vote, CancellationToken cancellationToken)
    {
        _votes[(vote.AnswerId, vote.User)] = vote;
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<VoteCount>> CountAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<VoteCount>>(
        [.. _votes.Values.GroupBy(vote => vote.Section ?? string.Empty).Select(votes => new VoteCount(votes.Key, votes.Count(vote => vote.IsUp), votes.Count(vote => !vote.IsUp)))]);
}
