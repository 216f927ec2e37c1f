using CareerBot.Core.Salaries;
using CareerBot.Core.Turns;
using CareerBot.Core.Understanding;

namespace CareerBot.Core.Tests.Understanding;

[Collection(ShippedTests.Name)]
public class IntentRouterTests(ShippedKnowledge shipped)
{
    [Theory]
    [InlineData("what does a medical records technician do")]
    [InlineData("what do Medical Records Technicians do")]
    [InlineData("is health information technician a good job")]
    [InlineData("med rec tech's pay, I mean med records tech's pay")]
    public void An_occupation_by_any_of_its_names_is_the_guides(string utterance) => Assert.Equal([ShippedKnowledge.GuideId], Route(utterance).Slots.GuideIds);

    [Theory]
    [InlineData("what does a carpenter do", "carpenter")]
    [InlineData("how do I become a dental hygienist", "dental hygienist")]
    public void An_occupation_that_no_guide_is_about_is_named(string utterance, string occupation) =>
        Assert.Equal(occupation, Route(utterance).Slots.OtherOccupation, ignoreCase: true);

    [Theory]
    [InlineData("I'm a nurse and want to change, what do they earn")]
    [InlineData("I worked as a cook before, can I still do this")]
    public void A_persons_own_occupation_is_not_what_is_asked_about(string utterance) => Assert.Null(Route(utterance).Slots.OtherOccupation);

    [Theory]
    [InlineData("pay in Alaska", "Alaska")]
    [InlineData("pay in indiana", "Indiana")]
    [InlineData("what do they earn in new york", "New York")]
    public void A_place_is_found_whole(string utterance, string place) => Assert.Equal(place, Route(utterance).Slots.Place);

    [Theory]
    [InlineData("which is better for me or you")]
    [InlineData("tell me how to get in")]
    [InlineData("ok hi, is it hard")]
    public void A_word_is_no_state(string utterance) => Assert.Null(Route(utterance).Slots.Place);

    [Theory]
    [InlineData("hourly pay", PayPeriod.Hour)]
    [InlineData("how much per month", PayPeriod.Month)]
    [InlineData("what's the weekly wage", PayPeriod.Week)]
    [InlineData("annual salary", PayPeriod.Year)]
    public void A_pay_period_is_read(string utterance, PayPeriod period) => Assert.Equal(period, Route(utterance).Slots.Period);

    [Theory]
    [InlineData("is the RHIT worth it")]
    [InlineData("is the rhit worth it")]
    public void A_certificate_is_found_in_either_case(string utterance) => Assert.Equal(["rhit"], Route(utterance).Slots.Acronyms);

    [Fact]
    public void Typos_are_corrected_and_said_to_be()
    {
        var intent = Route("what skils do tehy need");

        Assert.Equal("what skills do they need", intent.Understood);
        Assert.Equal(["skils → skills", "tehy → they"], intent.Corrections);
    }

    [Theory]
    [InlineData("plummer salary", "plumber salary")]
    [InlineData("freshman salary", "freshman salary")]
    [InlineData("do recruits get paid", "do recruits get paid")]
    public void An_English_word_is_a_name_only_by_a_single_slip(string utterance, string understood) => Assert.Equal(understood, Route(utterance).Understood);

    [Theory]
    [InlineData("what about firefighters", true)]
    [InlineData("how about a carpenter?", true)]
    [InlineData("what about carpenters in winter", false)]
    [InlineData("what do you know about carpenters", false)]
    public void The_talk_may_be_turned_to_another_occupation(string utterance, bool isTurned) => Assert.Equal(isTurned, Route(utterance).Slots.IsTurnedToOther);

    [Fact]
    public void A_name_in_capitals_is_no_typo() => Assert.Contains("CEHRS", Route("is the CEHRS hard").Understood, StringComparison.Ordinal);

    [Theory]
    [InlineData("how much do they earn", TopicKind.Salary)]
    [InlineData("which skills do i need", TopicKind.Career)]
    [InlineData("thank you so much", TopicKind.SmallTalk)]
    [InlineData("what's the weather tomorrow", TopicKind.OffTopic)]
    public void The_likeliest_topic_is_of_the_kind_that_is_meant(string utterance, TopicKind kind) =>
        Assert.Equal(kind, shipped.Snapshot.Topics.KindOf(Route(utterance).Best.Topic));

    [Fact]
    public void The_question_at_the_end_of_a_story_counts() =>
        Assert.Equal("remote-work", Route("Hi there. I have two small kids and live far out in the country. My husband drives trucks. Could I do this job from home?").Best.Topic);

    [Theory]
    [InlineData("<@1183920475610294837> how much do they earn")]
    [InlineData("<at>CareerBot</at> how much do they earn")]
    [InlineData("@CareerBot how much do they earn")]
    public void A_mention_changes_nothing(string utterance)
    {
        var (plain, mentioned) = (Route("how much do they earn"), Route(utterance));

        Assert.Equal(plain.Understood, mentioned.Understood);
        Assert.Equal(plain.Topics, mentioned.Topics);
    }

    [Fact]
    public void A_follow_up_is_read_in_its_conversation() =>
        Assert.True(SalaryMass(new Subject { Topic = "salary-typical" }) > SalaryMass(null) + 0.1);

    [Theory]
    [InlineData("i want to kill myself", "crisis")]
    [InlineData("can i sue my boss", "legal-advice")]
    [InlineData("what dose should i take", "medical-advice")]
    [InlineData("i overstayed my visa", "immigration-advice")]
    [InlineData("@everyone look", "mention-abuse")]
    public void What_a_pattern_settles_is_settled(string utterance, string topic) => Assert.Equal(topic, Route(utterance).SettledTopic);

    [Fact]
    public void A_listed_phrase_is_found_behind_invisible_marks() => Assert.Equal("crisis", Route("i want to kill\u200b my\u200bself").SettledTopic);

    [Fact]
    public void An_ordinary_question_is_not_settled() => Assert.Null(Route("how much do they earn").SettledTopic);

    private double SalaryMass(Subject? subject) =>
        Route("and with ten years?", subject).Topics.Where(score => shipped.Snapshot.Topics.KindOf(score.Topic) == TopicKind.Salary).Sum(score => score.Probability);

    private Intent Route(string utterance, Subject? subject = null) => IntentRouter.Route(Some.Turn(utterance, subject), shipped.Snapshot);
}
