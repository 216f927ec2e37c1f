using System.Text.Json.Nodes;
using CareerBot.Teams.Authentication;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.Protocols;

namespace CareerBot.Teams.Tests.Authentication;

/// <summary>When the keys of callers are read, and what is said while they can't be.</summary>
public sealed class SigningKeysTests : IDisposable
{
    private readonly FakeTimeProvider _time = new();
    private readonly Published _published = new();
    private readonly SigningKeys _keys;

    public SigningKeysTests() => _keys = new SigningKeys(Published.Metadata, _published, _time, NullLogger.Instance);

    public void Dispose() => _keys.Dispose();

    [Fact]
    public async Task A_first_read_that_fails_is_tried_again_within_seconds()
    {
        _published.IsDown = true;
        Assert.Equal(TimeSpan.FromSeconds(1), Assert.IsType<KeyLookup.Unreadable>(await FindAsync("first")).RetryAfter);
        _published.IsDown = false;
        _time.Advance(TimeSpan.FromSeconds(1));

        Assert.IsType<KeyLookup.Found>(await FindAsync("first"));
    }

    [Fact]
    public async Task Waits_grow_while_nothing_can_be_read_but_stay_seconds()
    {
        _published.IsDown = true;
        int[] reads = await ReadsWithinAsync(seconds: 70);

        Assert.Equal([0, 1, 3, 7, 15, 31, 47, 63], reads);
    }

    [Fact]
    public async Task With_keys_in_hand_made_up_ones_are_looked_for_ever_more_seldom()
    {
        int[] reads = await ReadsWithinAsync(seconds: 1200);

        Assert.Equal([0, 1, 3, 7, 15, 31, 63, 127, 255], reads[..9]);
        Assert.All(reads[9..].Zip(reads[8..]), pair => Assert.InRange(pair.First - pair.Second, 256, 300));
    }

    [Fact]
    public async Task A_key_that_was_published_a_moment_ago_is_found()
    {
        await FindAsync("first");
        _published.Ids.Add("second");
        _time.Advance(TimeSpan.FromSeconds(1));

        Assert.IsType<KeyLookup.Found>(await FindAsync("second"));
        Assert.IsType<KeyLookup.NotPublished>(await FindAsync("third"));
    }

    [Fact]
    public async Task Many_who_come_at_once_read_the_keys_once_however_long_that_takes()
    {
        _published.Gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Task<KeyLookup>[] asking = [.. Enumerable.Range(0, 100).Select(number => FindAsync($"unknown-{number}"))];
        _time.Advance(TimeSpan.FromMinutes(1));
        _published.Gate.SetResult();

        Assert.All(await Task.WhenAll(asking), lookup => Assert.IsType<KeyLookup.NotPublished>(lookup));
        Assert.Equal(1, _published.Reads);
    }

    [Fact]
    public async Task Who_hangs_up_does_not_end_the_read_for_the_others()
    {
        _published.Gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var hangUp = new CancellationTokenSource();
        var first = _keys.FindAsync("first", hangUp.Token);
        var second = FindAsync("first");
        await hangUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        _published.Gate.SetResult();

        Assert.IsType<KeyLookup.Found>(await second);
        Assert.Equal(1, _published.Reads);
    }

    [Fact]
    public async Task Known_keys_stay_in_force_through_an_outage_and_are_not_waited_for()
    {
        await FindAsync("first");
        _time.Advance(SigningKeys.Lifetime);
        _published.Gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Assert.IsType<KeyLookup.Found>(await FindAsync("first"));
        _published.IsDown = true;
        _published.Gate.SetResult();
        await Until.TrueAsync(() => _published.Ended == 2);

        Assert.IsType<KeyLookup.Found>(await FindAsync("first"));
        Assert.IsType<KeyLookup.Unreadable>(await FindAsync("second"));
    }

    [Fact]
    public async Task An_empty_list_of_keys_replaces_none()
    {
        await FindAsync("first");
        _published.Ids.Clear();
        _time.Advance(SigningKeys.Lifetime);
        await FindAsync("second");

        Assert.IsType<KeyLookup.Found>(await FindAsync("first"));
    }

    /// <summary>At which seconds the keys are read while somebody with an unknown one calls each second.</summary>
    private async Task<int[]> ReadsWithinAsync(int seconds)
    {
        var reads = new List<int>();
        for (var second = 0; second < seconds; second++)
        {
            var before = _published.Reads;
            await FindAsync("unknown");
            if (_published.Reads > before) reads.Add(second);
            _time.Advance(TimeSpan.FromSeconds(1));
        }

        return [.. reads];
    }

    private Task<KeyLookup> FindAsync(string keyId) => _keys.FindAsync(keyId, CancellationToken.None);

    /// <summary>Metadata with keys that differ in their ids alone.</summary>
    private sealed class Published : IDocumentRetriever
    {
        public const string Metadata = "https://login.example/metadata";

        private int _ended;

        public List<string> Ids { get; } = ["first"];

        public bool IsDown { get; set; }

        /// <summary>What the answer waits for.</summary>
        public TaskCompletionSource? Gate { get; set; }

        public int Reads { get; private set; }

        public int Ended => Volatile.Read(ref _ended);

        public async Task<string> GetDocumentAsync(string address, CancellationToken cancel)
        {
            if (address != Metadata) return new JsonObject { ["keys"] = new JsonArray([.. Ids.Select(id => (JsonNode?)new JsonObject { ["kty"] = "RSA", ["kid"] = id, ["n"] = "AQAB", ["e"] = "AQAB" })]) }.ToJsonString();
            Reads++;
            if (Gate is { } gate) await gate.Task.WaitAsync(cancel);
            Interlocked.Increment(ref _ended);
            return IsDown ? throw new IOException("The metadata is down.") : new JsonObject { ["issuer"] = "https://login.example", ["jwks_uri"] = "https://login.example/keys" }.ToJsonString();
        }
    }
}
