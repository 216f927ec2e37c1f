using CareerBot.Core.Replies;

namespace CareerBot.Conversations.Asking;

/// <summary>A reply and how long the assistant took for it.</summary>
public sealed record TimedReply(Reply Reply, TimeSpan Elapsed);
