using CareerBot.TestKit.Discord;

namespace CareerBot.Discord.Tests.Fake;

/// <summary>What a student does, over sockets, as Discord would show it.</summary>
public sealed class StudentTests(ShippedKnowledge knowledge) : OverSockets(knowledge)
{
    private const string Mentor = "80351110224678912";

    [Fact]
    public async Task A_private_answer_can_be_rated_rated_otherwise_and_shared_once()
    {
        var answer = await AskAsync(("question", "what skills does the job need"), ("private", true));
        var first = await Discord.People.Click(answer.Button("👍"), answer, "1").SeenAsync();
        var second = await Discord.People.Click(answer.Button("👎"), answer, "1").SeenAsync();
        var shared = await Discord.People.Click(answer.Button("Share"), answer, "1").SeenAsync();
        var again = await Discord.People.Click(answer.Button("Share"), answer, "1").SeenAsync();

        Assert.Equal([Phrases.Voted(isUp: true), Phrases.Voted(isUp: false), Phrases.AlreadyShared], [first.Content, second.Content, again.Content]);
        Assert.Equal((true, false, true), (answer.IsPrivate, shared.IsPrivate, again.IsPrivate));
        Assert.Equal(answer.Embed.GetProperty("description").GetString(), shared.Embed.GetProperty("description").GetString());
        var status = await Discord.People.Call("careerbot", Talk.Subcommand("status"), "10", "2", permissions: FakePeople.Managing).SeenAsync();
        Assert.Contains(Phrases.Votes(0, 1), status.Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_for_somebody_pings_that_person_and_nobody_else()
    {
        var answer = await AskAsync(("question", "what do <@5> and medical records technicians earn"), ("for", Mentor));
        var nobody = await AskAsync(("question", "what do medical records technicians earn"), ("for", "everyone"));

        Assert.StartsWith($"Suggested for <@{Mentor}>", answer.Content, StringComparison.Ordinal);
        Assert.Equal($$"""{"parse":[],"users":["{{Mentor}}"]}""", answer.AllowedMentions);
        Assert.Equal("""{"parse":[]}""", nobody.AllowedMentions);
    }

    [Fact]
    public async Task Pay_comes_with_its_source_and_a_chart_that_is_described()
    {
        var call = Discord.People.Call("salary", Talk.Options(("occupation", "registered nurse"), ("place", "Texas"), ("period", "hour")), "10", "1");
        var answer = await call.SeenAsync();

        Assert.Equal(["pay.png"], call.Files);
        Assert.Equal("attachment://pay.png", answer.Embed.GetProperty("image").GetProperty("url").GetString());
        Assert.NotEmpty(answer.Body.GetProperty("attachments")[0].GetProperty("description").GetString() ?? string.Empty);
        var text = answer.Embed.GetProperty("description").GetString();
        Assert.All(["**Texas**", "May 2025", "U.S. Bureau of Labor Statistics", "an hour"], part => Assert.Contains(part, text, StringComparison.Ordinal));
        Assert.DoesNotContain("\n\n\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("registered nurse salary in texas")]
    [InlineData("compare baker and electrician")]
    public async Task Pay_that_is_shared_keeps_its_chart(string question)
    {
        var answer = await AskAsync(("question", question), ("private", true));
        var share = Discord.People.Click(answer.Button("Share"), answer, "1");
        var shared = await share.SeenAsync();

        Assert.Equal(["pay.png"], share.Files);
        Assert.Equal("attachment://pay.png", shared.Embed.GetProperty("image").GetProperty("url").GetString());
        Assert.NotEmpty(shared.Body.GetProperty("attachments")[0].GetProperty("description").GetString() ?? string.Empty);
    }

    [Fact]
    public async Task A_comparison_names_a_source_for_every_figure_and_none_twice()
    {
        var answer = await Discord.People.Call("compare", Talk.Options(("first", "nurse"), ("second", "electrician")), "10", "1").SeenAsync();

        var pay = answer.Embed.GetProperty("fields")[0].GetProperty("value").GetString() ?? string.Empty;
        Assert.Equal(3, pay.Split('\n').Length);
        Assert.Single(pay.Split('\n'), line => line.Contains("Bureau of Labor Statistics", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_choice_can_be_picked_long_after_and_by_a_bot_that_was_started_meanwhile()
    {
        var choices = await AskAsync(("question", "engineer salary"));
        await RestartAsync();

        var answer = await Discord.People.Click(choices.Buttons[0].Id, choices, "1").SeenAsync();
        var again = await Discord.People.Click(choices.Buttons[0].Id, choices, "1").SeenAsync();

        Assert.Contains(choices.Buttons[0].Label, answer.Embed.GetProperty("title").GetString(), StringComparison.Ordinal);
        Assert.Equal(Phrases.AlreadyPicked, again.Content);
    }

    [Fact]
    public async Task A_refusal_shows_the_question_and_says_whose_headings_it_proposes()
    {
        var answer = await AskAsync(("question", "what do librarians do all day"));

        Assert.StartsWith("> what do librarians do all day\n", answer.Content, StringComparison.Ordinal);
        Assert.Contains("I can look up:", answer.Content, StringComparison.Ordinal);
        Assert.Equal("Pay: Librarians and Media Collections Specialists", answer.Buttons[0].Label);
    }

    [Fact]
    public async Task A_guide_of_the_list_can_be_opened()
    {
        var list = await Discord.People.Call("guides", "[]", "10", "1").SeenAsync();

        var opened = await Discord.People.Pick("pick", list.Buttons.First(option => option.Id == "guide|registered-nurse").Id, list, "1").SeenAsync();

        var text = opened.Embed.GetProperty("description").GetString();
        Assert.All(["nurses", "[1]", "[2]", "[3]"], part => Assert.Contains(part, text, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_call_to_everybody_in_a_message_is_no_part_of_the_question()
    {
        var answer = await Discord.People.Menu("Answer this", "yo @everyone what do u even need to become a plumber??", "10", "1").SeenAsync();

        Assert.Contains("plumber", answer.Embed.GetProperty("fields")[0].GetProperty("value").GetString(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal("""{"parse":[]}""", answer.AllowedMentions);
    }

    [Theory]
    [InlineData("")]
    [InlineData("'; DROP TABLE setting;--")]
    [InlineData("*?~:\"(a OR [b TO c]")]
    [InlineData("\u202Eesrun\u0000 ")]
    [InlineData("👩‍⚕️")]
    public async Task Whatever_is_typed_is_answered_with_a_list(string typed)
    {
        foreach (var (command, option) in new[] { ("salary", "occupation"), ("salary", "place"), ("ask", "guide"), ("compare", "second") })
        {
            Assert.InRange((await Discord.People.Type(command, Talk.Focused(option, typed), "10", "1").ProposalsAsync()).Count, 0, 25);
        }
    }

    [Fact]
    public async Task Somebody_who_asks_without_end_hears_on_each_command_that_it_is_too_much_and_on_messages_once()
    {
        var calls = Enumerable.Range(0, 40).Select(_ => Discord.People.Call("ask", Talk.Options(("question", "what skills does the job need")), "10", "1")).ToArray();
        var messages = Enumerable.Range(0, 40).Select(_ => Discord.People.Mention("what skills does the job need", "11", "2")).ToArray();

        var posts = await Task.WhenAll(calls.Select(call => call.SeenAsync()));
        await Discord.ReplyToAsync(Discord.People.Whisper("what skills does the job need", "12", "3"));

        Assert.InRange(posts.Count(post => post.Embed.ValueKind == System.Text.Json.JsonValueKind.Object), 1, 10);
        Assert.All(posts, post => Assert.True(post.Content.Length > 0 || post.Buttons.Count > 0));
        var notices = messages.SelectMany(Discord.Store.RepliesTo).Select(message => message.Post.Content).Where(content => content.Length > 0).ToArray();
        Assert.InRange(notices.Length, 0, 3);
    }

    private Task<FakePost> AskAsync(params (string Name, object Value)[] options) => Discord.People.Call("ask", Talk.Options(options), "10", "1").SeenAsync();
}
