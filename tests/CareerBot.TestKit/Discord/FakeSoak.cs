using System.Diagnostics;
using System.Text.Json;

namespace CareerBot.TestKit.Discord;

/// <summary>
/// Many questions over many shards while lines are cut, frames are late, sessions end, calls fail, are refused, get lost, and events come twice.
/// In the end each question must have been answered exactly once.
/// </summary>
public sealed class FakeSoak(FakeDiscord discord, SoakPlan plan)
{
    private static readonly TimeSpan BetweenTroubles = TimeSpan.FromMilliseconds(400);

    /// <summary>All of them answered by the shipped guide.</summary>
    private static readonly string[] Questions =
    [
        "what skills does the job need",
        "how much do medical records technicians earn",
        "what is the job outlook for medical records technicians",
        "how do I become a medical records technician",
    ];

    private readonly List<string> _messages = [];

    private readonly List<FakeInteraction> _interactions = [];

    private readonly HashSet<string> _before = [];

    private int _troubles;

    public async Task<SoakReport> RunAsync(CancellationToken cancellationToken)
    {
        (discord.Faults.ServerErrors, discord.Faults.LostAnswers, discord.Faults.RateLimits) = (plan.FaultRate, plan.FaultRate, plan.FaultRate);
        (discord.Faults.Duplicates, discord.Faults.LateFrames) = (plan.DuplicateRate, plan.FaultRate);
        discord.People.Waits.Clear();
        _before.UnionWith(discord.Store.Messages.Keys);
        var watch = Stopwatch.StartNew();
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var trouble = MakeTroubleAsync(over.Token);
        for (var number = 0; number < plan.Questions; number++)
        {
            Ask(number);
            while (_messages.Count + _interactions.Count - discord.People.Answered >= plan.InFlight && watch.Elapsed < plan.Patience) await Task.Delay(1, cancellationToken);
        }

        while (discord.People.Answered < plan.Questions && watch.Elapsed < plan.Patience) await Task.Delay(20, cancellationToken);
        await over.CancelAsync();
        await trouble.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return Report(watch.Elapsed);
    }

    private void Ask(int number)
    {
        var (shard, channel, user) = (number % plan.Shards, $"{3_000_000 + (number % plan.Channels)}", $"{5_000_000 + number}");
        var question = Questions[number % Questions.Length];
        switch (number % 5)
        {
            // Somebody whose shard is away sees at once that the bot is offline, and calls no command.
            case 0 or 1 when discord.Gateway.HasLine(shard):
                _interactions.Add(discord.People.Call("ask", $$"""[{"name":"question","type":3,"value":"{{question}}"}]""", channel, user, shard));
                break;
            case 2:
                _messages.Add(discord.People.Whisper(question, $"{9_000_000 + number}", user, shard));
                break;
            default:
                _messages.Add(discord.People.Mention(question, channel, user, shard));
                break;
        }
    }

    private async Task MakeTroubleAsync(CancellationToken cancellationToken)
    {
        for (var round = 0; ; round++)
        {
            await Task.Delay(BetweenTroubles, cancellationToken);
            var shard = discord.Faults.Below(plan.Shards);
            if (!discord.Gateway.HasLine(shard)) continue;
            _troubles++;
            switch (round % 8)
            {
                case 0 or 4:
                    discord.Gateway.Drop(shard);
                    break;
                case 1:
                    discord.Gateway.AskToReconnect(shard);
                    break;
                case 2:
                    discord.Gateway.Invalidate(shard, mayResume: true);
                    break;
                case 3:
                    discord.Gateway.Close(shard, 4000);
                    break;
                case 5:
                    discord.Gateway.AskForHeartbeat(shard);
                    break;
                case 6:
                    discord.Gateway.Close(shard, 1001);
                    break;
                default:
                    discord.Gateway.Invalidate(shard, mayResume: false);
                    break;
            }
        }
    }

    private static JsonElement DataOf(FakeInteraction interaction) => interaction.Callback is { } callback && callback.TryGetProperty("data", out var data) ? data : JsonElement.Parse("{}");

    /// <summary>An answer has an embed, choices have buttons.</summary>
    private static bool HasAnswer(JsonElement body) => HasAny(body, "embeds") || HasAny(body, "components");

    private static bool HasAny(JsonElement body, string name) => body.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array && list.GetArrayLength() > 0;

    private SoakReport Report(TimeSpan elapsed)
    {
        var messages = discord.Store.Messages.Values.Where(message => !_before.Contains(message.Id)).ToArray();
        var replies = messages.GroupBy(message => message.RepliesTo ?? string.Empty).ToDictionary(group => group.Key, group => group.Count());
        var asked = _messages.ToHashSet();
        var waits = discord.People.Waits.Order().ToArray();
        return new SoakReport
        {
            Messages = _messages.Count,
            Interactions = _interactions.Count,
            Unanswered = _messages.Count(id => !replies.ContainsKey(id)) + _interactions.Count(interaction => interaction.Callback is null),
            Late = _interactions.Count(interaction => interaction.Callback is not null && TimeProvider.System.GetElapsedTime(interaction.StartedAt, interaction.AnsweredAt) > FakeDiscordSettings.RealInteractionPatience),
            AnsweredTwice = _messages.Count(id => replies.GetValueOrDefault(id) > 1) + _interactions.Count(interaction => !interaction.FollowUps.IsEmpty),
            Strays = replies.Where(reply => !asked.Contains(reply.Key)).Sum(reply => reply.Value),
            Notices = [.. messages.Select(message => message.Body).Concat(_interactions.Select(DataOf)).Where(body => !HasAnswer(body)).Select(body => body.GetRawText())],
            Troubles = _troubles,
            Identifies = discord.Gateway.Identifies,
            Resumes = discord.Gateway.Resumes,
            Limited = discord.Calls.Limited,
            Hammered = discord.Calls.Hammered,
            Problems = [.. discord.Calls.Problems, .. discord.Gateway.Problems],
            Elapsed = elapsed,
            Median = waits.Length > 0 ? waits[waits.Length / 2] : TimeSpan.Zero,
            Percentile99 = waits.Length > 0 ? waits[(waits.Length * 99) / 100] : TimeSpan.Zero,
        };
    }
}

/// <summary>How much is asked, and how bad it gets.</summary>
public sealed record SoakPlan
{
    public required int Questions { get; init; }

    public int Shards { get; init; } = 4;

    public int Channels { get; init; } = 400;

    /// <summary>Questions that wait for an answer at the same time.</summary>
    public int InFlight { get; init; } = 100;

    /// <summary>Of calls that fail, of answers that get lost, of calls refused with a 429, and of frames that are late.</summary>
    public double FaultRate { get; init; } = 0.01;

    public double DuplicateRate { get; init; } = 0.05;

    /// <summary>After so long what is unanswered stays so.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(10);
}

/// <summary>What came of it.</summary>
public sealed record SoakReport
{
    public required int Messages { get; init; }

    public required int Interactions { get; init; }

    public required int Unanswered { get; init; }

    /// <summary>Interactions answered after Discord's three seconds: their line was cut, or the machine had no time.</summary>
    public required int Late { get; init; }

    public required int AnsweredTwice { get; init; }

    /// <summary>Messages of the bot's that nobody asked for.</summary>
    public required int Strays { get; init; }

    /// <summary>Bodies that are no answers: "busy", "slow down", or nothing at all.</summary>
    public required IReadOnlyList<string> Notices { get; init; }

    public required int Troubles { get; init; }

    public required int Identifies { get; init; }

    public required int Resumes { get; init; }

    public required int Limited { get; init; }

    public required int Hammered { get; init; }

    public required IReadOnlyList<string> Problems { get; init; }

    public required TimeSpan Elapsed { get; init; }

    public required TimeSpan Median { get; init; }

    public required TimeSpan Percentile99 { get; init; }
}
