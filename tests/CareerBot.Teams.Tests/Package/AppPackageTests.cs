using System.IO.Compression;
using System.Text.Json;
using CareerBot.Teams.Package;
using NJsonSchema;

namespace CareerBot.Teams.Tests.Package;

public class AppPackageTests
{
    private const string Schema = "reference/schemas/teams-manifest-schema.json";

    [Fact]
    public void The_zip_holds_manifest_translations_and_icons_at_its_root() =>
        Assert.Equal(["color.png", "es.json", "fr.json", "manifest.json", "outline.png"], Files(Some()).Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void The_same_configuration_gives_the_same_bytes() => Assert.Equal(AppPackage.Of(Some()), AppPackage.Of(Some()));

    [Fact]
    public void The_manifest_looks_as_approved() => Approved.Verify("manifest", Files(Some())["manifest.json"]);

    [SharedFact(Schema)]
    public async Task The_manifest_is_valid_by_the_published_schema()
    {
        var schema = await JsonSchema.FromFileAsync(RepositoryRoot.Shared(Schema));

        Assert.Empty(schema.Validate(Text(Some(), "manifest.json")).Select(error => error.ToString()));
        Assert.Empty(schema.Validate(Text(Some() with { ReceiveAllMessages = true, Domains = [] }, "manifest.json")).Select(error => error.ToString()));
    }

    [SharedFact(Schema)]
    public async Task The_schema_finds_a_name_that_is_too_long()
    {
        var schema = await JsonSchema.FromFileAsync(RepositoryRoot.Shared(Schema));

        Assert.NotEmpty(schema.Validate(Text(Some() with { Name = new string('a', 31) }, "manifest.json")));
    }

    [Fact]
    public void Only_messages_that_mention_the_bot_are_asked_for() =>
        Assert.DoesNotContain("resourceSpecific", Text(Some(), "manifest.json"), StringComparison.Ordinal);

    [Fact]
    public void All_messages_are_asked_for_where_the_operator_wants_them() =>
        Assert.Contains("ChannelMessage.Read.Group", Text(Some() with { ReceiveAllMessages = true }, "manifest.json"), StringComparison.Ordinal);

    [Theory]
    [InlineData("es.json")]
    [InlineData("fr.json")]
    public void Every_translated_string_has_a_place_in_the_manifest_and_its_length(string language)
    {
        var manifest = Parse(Text(Some(), "manifest.json"));
        foreach (var translated in Parse(Text(Some(), language)).EnumerateObject().Where(member => member.Name != "$schema"))
        {
            var original = Find(manifest, translated.Name);
            Assert.False(string.IsNullOrWhiteSpace(original), $"The manifest has no \"{translated.Name}\".");
            Assert.InRange(translated.Value.GetString()?.Length ?? 0, 1, Longest(translated.Name));
        }
    }

    [Fact]
    public void Slash_commands_are_offered_where_private_replies_are_possible()
    {
        var bot = Parse(Text(Some(), "manifest.json")).GetProperty("bots")[0];

        Assert.True(bot.GetProperty("supportsTargetedMessages").GetBoolean());
        Assert.False(bot.GetProperty("commandLists")[0].TryGetProperty("triggers", out _));
        Assert.Equal("""["mention","slash"]""", bot.GetProperty("commandLists")[1].GetProperty("triggers").GetRawText().Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("color.png", 192)]
    [InlineData("outline.png", 32)]
    public void An_icon_is_a_PNG_of_the_size_that_Teams_wants(string file, int size)
    {
        var png = Files(Some())[file];

        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], png[..4]);
        Assert.Equal((size, size), (System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))));
    }

    [Fact]
    public void The_outline_icon_is_white_and_transparent_alone()
    {
        var pixels = PngReading.Pixels(Icon.Outline(), Icon.OutlineSize);

        Assert.All(pixels, pixel => Assert.Equal((255, 255, 255), (pixel.Red, pixel.Green, pixel.Blue)));
        Assert.Contains(pixels, pixel => pixel.Alpha == 0);
        Assert.Contains(pixels, pixel => pixel.Alpha == 255);
    }

    [Fact]
    public void The_colour_icon_is_opaque() => Assert.All(PngReading.Pixels(Icon.Color(), Icon.ColorSize), pixel => Assert.Equal(255, pixel.Alpha));

    private static AppDescription Some() => new()
    {
        BotId = new Guid("11111111-2222-3333-4444-555555555555"),
        Name = "CareerBot",
        Version = "1.0.0",
        DeveloperName = "Example College",
        WebsiteUrl = new Uri("https://careers.example.org/"),
        PrivacyUrl = new Uri("https://careers.example.org/privacy"),
        TermsOfUseUrl = new Uri("https://careers.example.org/terms"),
        Domains = ["careers.example.org"],
        ReceiveAllMessages = false,
    };

    private static Dictionary<string, byte[]> Files(AppDescription app)
    {
        using var zip = new ZipArchive(new MemoryStream(AppPackage.Of(app)));
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            return content.ToArray();
        });
    }

    private static string Text(AppDescription app, string file) => System.Text.Encoding.UTF8.GetString(Files(app)[file]);

    private static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }

    /// <summary>"bots[0].commandLists[1].commands[2].description" looked up step by step.</summary>
    private static string? Find(JsonElement manifest, string path)
    {
        var found = manifest;
        foreach (var step in path.Split('.'))
        {
            var name = step.Split('[')[0];
            if (!found.TryGetProperty(name, out found)) return null;
            if (step.Length > name.Length) found = found[int.Parse(step[(name.Length + 1)..^1], System.Globalization.CultureInfo.InvariantCulture)];
        }

        return found.GetString();
    }

    private static int Longest(string path) => path switch
    {
        "name.short" => 30,
        "name.full" => 100,
        "description.short" => 80,
        "description.full" => 4000,
        _ when path.EndsWith(".title", StringComparison.Ordinal) => 32,
        _ => 128,
    };
}
