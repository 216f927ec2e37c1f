using System.Text.Encodings.Web;
using System.Text.Json;
using CareerBot.Discord.Payloads;
using CareerBot.Discord.Rendering;
using CareerBot.TestKit.Discord;

namespace CareerBot.Discord.Tests.Rendering;

/// <summary>Every kind of reply as people see it, kept as files to be read in a review.</summary>
public class ApprovedMessageTests
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    public static TheoryData<string> Kinds => [.. SomeReply.All.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Is_rendered_as_approved(string kind) => Assert.Equal(Approved(kind), Written(kind, RenderOptions.Plain));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Is_a_message_as_the_specification_wants_it(string kind) => Assert.Empty(PublishedRequests.Problems(
        "POST /channels/{channel_id}/messages",
        JsonSerializer.SerializeToUtf8Bytes(FixedChart.Renderer.Render(SomeReply.All[kind], RenderOptions.Plain), PayloadJson.Default.MessagePayload)));

    [Fact]
    public void A_private_answer_is_rendered_as_approved() =>
        Assert.Equal(Approved("answer-private"), Written("answer-private", new RenderOptions { IsPrivate = true, Question = "what do i **need** @everyone?" }, "answer"));

    [Fact]
    public void A_suggested_answer_is_rendered_as_approved() =>
        Assert.Equal(Approved("answer-suggested"), Written("answer-suggested", new RenderOptions { ForUserId = "80351110224678912", Question = "what do i need" }, "answer"));

    private static string Written(string name, RenderOptions options, string? reply = null)
    {
        var json = Json(FixedChart.Renderer.Render(SomeReply.All[reply ?? name], options));
        if (Approved(name) != json) File.WriteAllText(Path.Join(AppContext.BaseDirectory, $"{name}.received.json"), json);
        return json;
    }

    private static string Approved(string name) => File.Exists(PathOf(name)) ? File.ReadAllText(PathOf(name)) : $"Nothing is approved yet: compare and copy {name}.received.json from the build output.";

    private static string PathOf(string name) => Path.Join(RepositoryRoot.Path, "tests/CareerBot.Discord.Tests/Rendering/Approved", $"{name}.approved.json");

    private static string Json(MessagePayload message)
    {
        using var compact = JsonSerializer.SerializeToDocument(message, PayloadJson.Default.MessagePayload);
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Readable)) compact.WriteTo(writer);
        return System.Text.Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }
}
