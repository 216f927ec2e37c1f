using CareerBot.Conversations.Privacy;
using CareerBot.Core.Answering;
using Microsoft.Extensions.Options;

namespace CareerBot.Conversations.Tests.Privacy;

public class PrivacyNoticeTests
{
    private static readonly KeptFor Usual = new(TimeSpan.FromHours(12), TimeSpan.FromDays(1), TimeSpan.FromDays(365));

    [Fact]
    public void With_the_usual_times_it_is_the_file_word_for_word() => Assert.Equal(File.ReadAllText(Path.Join(RepositoryRoot.Path, "PRIVACY.md")), Notice(Usual).Text);

    [Fact]
    public void The_short_form_is_its_first_section()
    {
        var notice = Notice(Usual);

        Assert.StartsWith("CareerBot keeps no message and no name.", notice.InShort, StringComparison.Ordinal);
        Assert.Contains("\"forget me\"", notice.InShort, StringComparison.Ordinal);
        Assert.DoesNotContain("#", notice.InShort, StringComparison.Ordinal);
        Assert.Equal(notice.InShort, notice.Answer);
    }

    [Fact]
    public void It_tells_the_times_of_this_host()
    {
        var notice = Notice(new KeptFor(TimeSpan.FromMinutes(90), TimeSpan.FromHours(6), TimeSpan.FromDays(30)));

        Assert.Contains("for 2 hours", notice.InShort, StringComparison.Ordinal);
        Assert.Contains("for 30 days", notice.InShort, StringComparison.Ordinal);
        Assert.Contains("neither comes twice; 6 hours.", notice.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("12 hours", notice.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("365 days", notice.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("1 day.", notice.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_hosts_address_is_known_it_says_where_the_rest_stands() =>
        Assert.EndsWith("https://bot.example.org/privacy", Notice(Usual, "https://bot.example.org/").Answer, StringComparison.Ordinal);

    private static PrivacyNotice Notice(KeptFor kept, string publicUrl = "") => new(kept, Options.Create(new AssistantOptions { PublicUrl = publicUrl }));
}
