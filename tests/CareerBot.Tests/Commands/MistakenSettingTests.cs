using System.Text.Json;
using CareerBot.TestKit;
using CareerBot.Tests.Web;
using Microsoft.Data.Sqlite;

namespace CareerBot.Tests.Commands;

/// <summary>Each mistake of an operator is named with its fix, by the doctor and by the start, in one line.</summary>
public class MistakenSettingTests
{
    private const string AnyPort = "http://127.0.0.1:0";

    [Theory]
    [InlineData("""{ "Limits": { "UserPerMinute": "many" } }""", "\"Limits:UserPerMinute\" of appsettings.json is \"many\", where a whole number belongs. Write 15")]
    [InlineData("""{ "Limits": { "UserPerMinute": { "a": 1 } } }""", "\"Limits:UserPerMinute\" of appsettings.json has settings below it, where a whole number belongs.")]
    [InlineData("""{ "Limits": { "UserPerMinute": 0 } }""", "UserPerMinute")]
    [InlineData("""{ "Knowledge": { "Watch": "perhaps" } }""", "\"Knowledge:Watch\" of appsettings.json is \"perhaps\", where true or false belongs. Write true")]
    [InlineData("""{ "Storage": { "SweepEvery": "often" } }""", "where a span of time (days.hours:minutes:seconds) belongs. Write 00:10:00")]
    [InlineData("""{ "Teams": { "AppType": "Single" } }""", "belongs. Write SingleTenant")]
    [InlineData("""{ "Teams": { "Replies": { "FeedbackButtons": 7 } } }""", "\"Teams:Replies:FeedbackButtons\"")]
    [InlineData("""{ "Web": "http://localhost:4000" }""", "\"Web\" of appsettings.json is a value, where settings belong.")]
    [InlineData("""{ "Web": { "Ulr": "http://localhost:4000" } }""", "\"Web:Ulr\" of appsettings.json is no setting. Did you mean \"Web:Url\"?")]
    [InlineData("""{ "Assitant": { "PublicUrl": "https://careers.example.org" } }""", "\"Assitant\" of appsettings.json is no setting. Did you mean \"Assistant\"?")]
    [InlineData("""{ "Web": { "PublicUrl": "https://careers.example.org" } }""", "Did you mean \"Assistant:PublicUrl\"?")]
    [InlineData("""{ "Teams": { "Cloud": { "Logn": "https://login.example.org" } } }""", "Did you mean \"Teams:Cloud:Login\"?")]
    [InlineData("""{ "Web": { "Colour": "blue" } }""", "\"Web\" has CertificatePassword, CertificatePath, ")]
    [InlineData("""{ "Assistant": { "PublicUrl": "careers.example.edu" } }""", "\"Assistant:PublicUrl\" is \"careers.example.edu\", which has no scheme: write \"https://careers.example.edu\".")]
    [InlineData("""{ "Assistant": { "PublicUrl": "careers.example.edu:8080" } }""", "write \"https://careers.example.edu:8080\".")]
    [InlineData("""{ "Assistant": { "PublicUrl": "ftp://careers.example.edu" } }""", "must be empty or an address such as https://")]
    [InlineData("""{ "Web": { "CertificatePath": "none.pfx" } }""", "\"Web:CertificatePath\" is \"none.pfx\", and there is no such file")]
    [InlineData("""{ "Web": { "CertificatePath": "appsettings.json" } }""", "\"appsettings.json\" can't be used as a certificate with its private key")]
    [InlineData("""{ "Web": { "KeyPath": "key.pem" } }""", "\"Web:KeyPath\" is set without \"Web:CertificatePath\"")]
    public async Task A_setting_that_is_wrong_is_named_with_its_fix(string settings, string said)
    {
        using var folder = SomeKnowledge.Create("appsettings.json", settings);

        AssertTold(said, await ProgramRun.InAsync(folder.Directory, "--urls", AnyPort), await ProgramRun.InAsync(folder.Directory, "doctor"));
    }

    [Theory]
    [InlineData("Web__Urll", "http://localhost:4000", "The environment variable \"Web__Urll\" is no setting. Did you mean \"Web__Url\"?")]
    [InlineData("Assitant__PublicUrl", "https://careers.example.org", "The environment variable \"Assitant\" is no setting. Did you mean \"Assistant\"?")]
    [InlineData("Limits__UserPerMinute", "many", "The environment variable \"Limits__UserPerMinute\" is \"many\", where a whole number belongs.")]
    public async Task A_variable_that_is_wrong_is_named_as_it_is_written(string name, string value, string said)
    {
        using var folder = SomeKnowledge.Empty();

        AssertTold(
            said,
            await ProgramRun.InAsync(folder.Directory, [(name, value)], "--urls", AnyPort),
            await ProgramRun.InAsync(folder.Directory, [(name, value)], "doctor"));
    }

    [Fact]
    public async Task Every_mistake_has_a_line_of_its_own_and_no_other_verb_takes_the_configuration_either()
    {
        using var folder = SomeKnowledge.Create("appsettings.json", """{ "Web": { "Ulr": "x" }, "Limits": { "UserPerMinute": "many" }, "$schema": "x", "//": "remarks are none" }""");

        var run = await ProgramRun.InAsync(folder.Directory, [("OTHER__PROGRAM", "1"), ("WEB", "1")], "ask", "which skills does an archivist need");

        Assert.Equal(1, run.Code);
        Assert.Equal(2, run.Error.TrimEnd().Split('\n').Length);
    }

    [Fact]
    public async Task The_example_of_all_settings_is_without_a_mistake()
    {
        using var folder = SomeKnowledge.Create("appsettings.json", await File.ReadAllTextAsync(Path.Join(RepositoryRoot.Path, "appsettings.example.json")));

        var run = await ProgramRun.InAsync(folder.Directory, "doctor", "--knowledge", folder.Directory);

        Assert.Contains("ok   configuration", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "Web": { "Url": "https://localhost:4113" } }""")]
    [InlineData("""{ "urls": "http://localhost:4112;https://localhost:4113" }""")]
    public async Task An_https_address_without_a_certificate_is_refused(string settings)
    {
        using var folder = SomeKnowledge.Create("appsettings.json", settings);

        AssertTold(
            "needs a certificate. Let Web:CertificatePath name one",
            await ProgramRun.InAsync(folder.Directory),
            await ProgramRun.InAsync(folder.Directory, "doctor", "--knowledge", folder.Directory));
    }

    [Fact]
    public async Task The_doctor_knows_every_address_that_the_host_takes()
    {
        using var folder = SomeKnowledge.Create("appsettings.json", """{ "Web": { "Url": "http://*:0;http://127.0.0.1:0" } }""");

        var run = await ProgramRun.InAsync(folder.Directory, "doctor", "--knowledge", folder.Directory);

        Assert.Equal(2, run.Output.Split('\n').Count(line => line.StartsWith("ok   port", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_key_of_pictures_that_was_cut_off_is_named()
    {
        using var folder = SomeKnowledge.Create("data/charts.key", "12345");

        AssertTold(
            "The key \"data/charts.key\" can't be used: It holds 5 bytes, not 32. Delete it",
            await ProgramRun.InAsync(folder.Directory, "--urls", AnyPort),
            await ProgramRun.InAsync(folder.Directory, "doctor", "--knowledge", folder.Directory));
    }

    [Fact]
    public async Task A_table_that_is_missing_in_the_store_is_named()
    {
        using var folder = SomeKnowledge.Empty();
        await ProgramRun.InAsync(folder.Directory, "doctor", "--knowledge", folder.Directory);
        await using (var store = new SqliteConnection($"Data Source={Path.Join(folder.Directory, "data/careerbot.db")};Pooling=False"))
        {
            await store.OpenAsync();
            await using var command = store.CreateCommand();
            command.CommandText = "DROP TABLE turn";
            await command.ExecuteNonQueryAsync();
        }

        AssertTold(
            "The store \"data/careerbot.db\" has no table \"turn\". Restore the file",
            await ProgramRun.InAsync(folder.Directory, "--urls", AnyPort),
            await ProgramRun.InAsync(folder.Directory, "doctor", "--knowledge", folder.Directory));
    }

    [Fact]
    public async Task A_certificate_that_is_no_longer_valid_is_told_by_the_doctor()
    {
        using var folder = SomeKnowledge.Empty();
        using var made = new SelfMadeCertificate(folder.Directory, DateTimeOffset.UnixEpoch.AddYears(1));
        var settings = new { Web = new { Url = "https://127.0.0.1:0", CertificatePath = made.PemPath, KeyPath = made.KeyPath } };
        await File.WriteAllTextAsync(Path.Join(folder.Directory, "appsettings.json"), JsonSerializer.Serialize(settings));

        var run = await ProgramRun.InAsync(folder.Directory, "doctor", "--knowledge", folder.Directory);

        Assert.Equal(1, run.Code);
        Assert.Contains("holds from 1970-01-01 to 1971-01-01 only. Renew it", run.Output, StringComparison.Ordinal);
    }

    private static void AssertTold(string said, CommandLineRun start, CommandLineRun doctor)
    {
        Assert.Equal(1, start.Code);
        Assert.Contains(said, Assert.Single(start.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", start.Output, StringComparison.Ordinal);
        Assert.Equal((1, string.Empty), (doctor.Code, doctor.Error));
        Assert.Single(doctor.Output.Split('\n'), line => line.StartsWith("FAIL", StringComparison.Ordinal) && line.Contains(said, StringComparison.Ordinal));
    }
}
