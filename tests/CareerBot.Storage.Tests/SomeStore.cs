using CareerBot.Conversations;
using CareerBot.Conversations.Memory;
using CareerBot.Storage.Memory;
using CareerBot.Storage.Sql;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace CareerBot.Storage.Tests;

/// <summary>A real store in a real file of a folder that is gone after the test.</summary>
internal sealed class SomeStore : IDisposable
{
    public static readonly ConversationKey Key = new("discord", "111222333444555666", "777888999000111222");

    private readonly TemporaryFolder _folder;
    private readonly bool _ownsFolder;

    public SomeStore(TemporaryFolder? folder = null, FakeTimeProvider? time = null, ILogger? logger = null, string? file = null)
    {
        _ownsFolder = folder is null;
        _folder = folder ?? new TemporaryFolder();
        file ??= PathIn(_folder);
        Time = time ?? new FakeTimeProvider(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));
        Database = new Database(file, StorageSetup.KeyOf(new StorageOptions { Path = file }), logger ?? NullLogger.Instance);
        Memory = new SqliteConversationMemory(Database, Options, Time);
        Turns = new SqliteProcessedTurns(Database, Time, NullLogger<SqliteProcessedTurns>.Instance);
        Feedback = new SqliteFeedback(Database, Time);
        Settings = new SqliteSettings(Database);
        Sweep = new ExpirySweep(Database, Options, Time, NullLogger<ExpirySweep>.Instance);
        Recovery = new StoreRecovery(Database, Time);
    }

    public IOptions<StorageOptions> Options { get; } = Microsoft.Extensions.Options.Options.Create(new StorageOptions());

    public FakeTimeProvider Time { get; }

    public Database Database { get; }

    public IConversationMemory Memory { get; }

    public IProcessedTurns Turns { get; }

    public IFeedback Feedback { get; }

    public ISettingsStore Settings { get; }

    public ExpirySweep Sweep { get; }

    public StoreRecovery Recovery { get; }

    public static string PathIn(TemporaryFolder folder) => Path.Join(folder.Path, "data", "careerbot.db");

    public static string KeyIn(TemporaryFolder folder) => Path.Join(folder.Path, "data", "careerbot.key");

    public int Rows(string table) => Database.Do(opened => opened.Read($"SELECT COUNT(*) FROM {table}", row => row.GetInt32(0)).Single());

    public void Dispose()
    {
        Sweep.Dispose();
        Recovery.Dispose();
        Database.Dispose();
        if (_ownsFolder) _folder.Dispose();
    }
}
