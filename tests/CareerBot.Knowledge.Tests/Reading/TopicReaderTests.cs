using System.Text;
using CareerBot.Core.Understanding;
using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Tests.Reading;

public class TopicReaderTests
{
    [Fact]
    public void A_topic_keeps_its_utterances_as_they_are_written()
    {
        var topic = Read("---\nid: pay\nkind: salary\ntitle: pay\nexpects: amount\nrequires-evidence: true\nnear: [outlook]\nevidence: [salary, \"$\"]\n---\n\n## Utterances\n\n- *how* <much> @bot: #1?\n-  {occupation} pay \n- \n\n## Headings\n\n- Pay\n").Topic!;

        Assert.Equal(("pay", TopicKind.Salary, AnswerType.Amount, true), (topic.Id, topic.Kind, topic.Expects, topic.RequiresEvidence));
        Assert.Equal(["*how* <much> @bot: #1?", "{occupation} pay"], topic.Utterances);
        Assert.Equal(["Pay"], topic.Headings);
        Assert.Equal(["outlook"], topic.Near);
        Assert.Equal(["salary", "$"], topic.Evidence);
    }

    [Theory]
    [InlineData("small_talk", TopicKind.SmallTalk)]
    [InlineData("off_topic", TopicKind.OffTopic)]
    [InlineData("unsafe", TopicKind.Unsafe)]
    [InlineData("signpost", TopicKind.Signpost)]
    [InlineData("career", TopicKind.Career)]
    public void Every_kind_has_a_name(string name, TopicKind expected) => Assert.Equal(expected, Read($"---\nkind: {name}\n---\n## Utterances\n- hi").Topic!.Kind);

    [Theory]
    [InlineData("## Utterances\n- hi", "topic-header", 1)]
    [InlineData("---\nkind: fun\n---\n## Utterances\n- hi", "topic-kind", 2)]
    [InlineData("---\nkind: career\n---\n", "topic-empty", 1)]
    [InlineData("---\nkind: [career\n---\n## Utterances\n- hi", "broken-yaml", 3)]
    public void A_broken_topic_is_refused(string text, string code, int line)
    {
        var result = Read(text);

        Assert.Null(result.Topic);
        Assert.Equal((code, line), (result.Problems.Single().Code, result.Problems.Single().Line));
    }

    [Theory]
    [InlineData("---\nexpects: fun\n---\n## Utterances\n- hi", "topic-expects")]
    [InlineData("---\nkind: career\n---\n## Utterances\n- hi\n## Notes\n- x", "topic-heading")]
    [InlineData("---\nkind: career\n---\n- lost\n## Utterances\n- hi", "topic-bullet")]
    [InlineData("---\nrequires-evidence: maybe\n---\n## Utterances\n- hi", "topic-evidence")]
    [InlineData("---\nevidenze: [x]\n---\n## Utterances\n- hi", "unknown-key")]
    public void What_is_not_understood_is_named_and_the_topic_still_read(string text, string code)
    {
        var result = Read(text);

        Assert.Equal(["hi"], result.Topic!.Utterances);
        Assert.Contains(result.Problems, problem => problem.Code == code);
    }

    private static TopicReadResult Read(string text) => TopicReader.Read("topics/pay.md", Encoding.UTF8.GetBytes(text));
}
