using CareerBot.Core.Replies;

namespace CareerBot.Asking;

/// <summary>A reply and how long the assistant took for it.</summary>
internal sealed record TimedReply(Reply Reply, TimeSpan Elapsed);
