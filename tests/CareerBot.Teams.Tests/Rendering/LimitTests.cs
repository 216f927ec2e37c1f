using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CareerBot.Core.Replies;
using CareerBot.Teams.Activities;
using CareerBot.Teams.Rendering;
using CsCheck;

namespace CareerBot.Teams.Tests.Rendering;

/// <summary>Teams refuses a message over any of these; so they hold for any text whatever.</summary>
public partial class LimitTests
{
    private static readonly RenderContext[] Places = [SomeReplies.Personal, SomeReplies.Channel, SomeReplies.WebChat];

    [Fact]
    public void No_activity_is_over_25_KB_in_UTF_16() => AnyReply.Reply.ForAll(
        reply => Assert.All(Places, place => Assert.True(ActivitySize.InUtf16(Everything.Render(reply, place)) <= ActivitySize.Most - ActivitySize.Envelope)),
        count: 100);

    [Fact]
    public void Citations_keep_every_limit_and_match_their_marks() => AnyReply.Reply.ForAll(reply =>
    {
        var activity = Everything.Render(reply, SomeReplies.Personal);
        var entities = activity.Entities ?? [];
        Assert.True(entities.Count <= 1);
        JsonNode[] claims = [.. entities.SelectMany(entity => entity["citation"]?.AsArray() ?? []).OfType<JsonNode>()];
        int[] positions = [.. claims.Select(claim => claim["position"]?.GetValue<int>() ?? 0)];

        Assert.True(claims.Length <= 20);
        Assert.Equal(positions.Distinct().Count(), positions.Length);
        Assert.All(claims, claim => Assert.InRange(claim["appearance"]?["name"]?.GetValue<string>().Length ?? 0, 0, 80));
        Assert.All(claims, claim => Assert.InRange(claim["appearance"]?["abstract"]?.GetValue<string>().Length ?? 0, 0, 160));
        Assert.All(claims, claim => Assert.StartsWith("https://", claim["appearance"]?["url"]?.GetValue<string>() ?? "https://", StringComparison.Ordinal));
        Assert.All(positions, position => Assert.Contains($"[{position}]", activity.Text, StringComparison.Ordinal));
        Assert.All(Mark.Matches(activity.Text ?? string.Empty).Select(match => int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)).Distinct().Take(20), mark => Assert.Contains(mark, positions));
    }, count: 100);

    [Fact]
    public void A_card_always_has_words_for_clients_that_cannot_show_it() => AnyReply.Reply.ForAll(reply =>
    {
        foreach (var attachment in Everything.Render(reply, SomeReplies.Channel).Attachments ?? [])
        {
            Assert.Equal("1.5", attachment.Content?["version"]?.GetValue<string>());
            Assert.NotNull(attachment.Content?["fallbackText"]);
            Assert.InRange(attachment.Content?["actions"]?.AsArray().Count ?? 0, 0, 6);
        }
    }, count: 60);

    [Fact]
    public void No_text_of_a_card_is_replaced_by_a_client() => AnyReply.Reply.ForAll(
        reply => Assert.All(Everything.Render(reply, SomeReplies.Channel).Attachments ?? [], card => Assert.DoesNotContain("{{DATE(", Body(card), StringComparison.Ordinal)),
        count: 60);

    private static TeamsRenderer Everything => SomeReplies.Renderer(new TeamsRepliesOptions { FeedbackButtons = true, MarkAsAiGenerated = true });

    private static string Body(OutgoingAttachment card) => card.Content?["body"]?.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) ?? string.Empty;

    // [1], but neither \[1] nor [⁠1]
    [GeneratedRegex(@"(?<!\\)\[(\d+)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Mark { get; }
}
