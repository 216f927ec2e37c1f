using System.Text;
using CareerBot.TestKit.Discord;

namespace CareerBot.Discord.Tests.Fake;

/// <summary>The check that everything else is checked by.</summary>
public class PublishedRequestsTests
{
    private const string CreateMessage = "POST /channels/{channel_id}/messages";

    private const string Respond = "POST /interactions/{interaction_id}/{interaction_token}/callback";

    private const string Overwrite = "PUT /applications/{application_id}/commands";

    [Theory]
    [InlineData(CreateMessage, """{"content":"Hello","nonce":"1","enforce_nonce":true,"allowed_mentions":{"parse":[]},"message_reference":{"message_id":"1","fail_if_not_exists":false}}""")]
    [InlineData(CreateMessage, """{"content":null,"embeds":[{"title":"Baker","fields":[{"name":"Pay","value":"$ 15"}]}],"components":[{"type":1,"components":[{"type":2,"style":2,"custom_id":"a","label":"Yes"}]}]}""")]
    [InlineData(Respond, """{"type":4,"data":{"content":"Hello","flags":64}}""")]
    [InlineData(Respond, """{"type":5}""")]
    [InlineData(Respond, """{"type":8,"data":{"choices":[]}}""")]
    [InlineData(Overwrite, """[{"name":"ask","description":"Ask","type":1,"options":[{"type":3,"name":"question","description":"What","required":true}]}]""")]
    public void What_Discord_documents_is_taken(string route, string body) => Assert.Empty(PublishedRequests.Problems(route, Encoding.UTF8.GetBytes(body)));

    [Theory]
    [InlineData(CreateMessage, """{"contents":"Hello"}""", "$.contents is not known")]
    [InlineData(CreateMessage, """{"content":5}""", "$.content is Number")]
    [InlineData(CreateMessage, """{"nonce":"12345678901234567890123456"}""", "$.nonce has 26 characters")]
    [InlineData(CreateMessage, """{"embeds":[{"fields":[{"name":"Pay","value":null}]}]}""", "$.embeds[0].fields[0].value is Null")]
    [InlineData(CreateMessage, """{"embeds":[{"fields":[{"name":"Pay"}]}]}""", "value is missing")]
    [InlineData(CreateMessage, """{"components":[{"type":1,"components":[{"type":2,"style":2,"custom_id":"a","labl":"Yes"}]}]}""", "$.components[0].components[0].labl is not known")]
    [InlineData(CreateMessage, """{"components":[{"type":1,"components":[]}]}""", "has 0 items")]
    [InlineData(CreateMessage, """{"allowed_mentions":{"parse":["all"]}}""", "$.allowed_mentions.parse[0]")]
    [InlineData(CreateMessage, "{", "no JSON")]
    [InlineData(Respond, """{"type":44}""", "$.type")]
    [InlineData(Respond, """{"type":4,"data":{"content":"Hello","nonce":"1"}}""", "$.data.nonce is not known")]
    [InlineData(Overwrite, """[{"name":"ask","description":"Ask","options":[{"type":3,"name":"question"}]}]""", "description is missing")]
    [InlineData("POST /channels/{channel_id}/typing", "{}", "takes no body")]
    public void What_it_does_not_is_named(string route, string body, string problem) => Assert.Contains(problem, string.Join("; ", PublishedRequests.Problems(route, Encoding.UTF8.GetBytes(body))), StringComparison.Ordinal);

    [Fact]
    public void The_limits_that_only_the_documentation_names_hold_too()
    {
        var content = $$"""{"content":"{{new string('a', 2_001)}}"}""";
        var part = $$"""{"description":"{{new string('a', 3_001)}}"}""";
        var embeds = $$"""{"type":4,"data":{"embeds":[{{part}},{{part}}]} }""";

        Assert.Equal(["the content has 2001 characters"], PublishedRequests.Problems(CreateMessage, Encoding.UTF8.GetBytes(content)));
        Assert.Equal(["the embeds have 6002 characters"], PublishedRequests.Problems(Respond, Encoding.UTF8.GetBytes(embeds)));
    }
}
