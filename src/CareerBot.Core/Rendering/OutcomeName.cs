using CareerBot.Core.Replies;

namespace CareerBot.Core.Rendering;

/// <summary>The wire names of the kinds of reply, as records of the command line and the web carry them.</summary>
public static class OutcomeName
{
    public const string Answer = "answer";
    public const string Salary = "salary";
    public const string Choose = "choose";
    public const string NoAnswer = "no_answer";
    public const string OffTopic = "off_topic";
    public const string SmallTalk = "small_talk";
    public const string Declined = "declined";
    public const string Signpost = "signpost";
    public const string Failed = "failed";

    public static string Of(Reply reply) => reply switch
    {
        Reply.Answer or Reply.Outlook or Reply.Comparison => Answer,
        Reply.Salary => Salary,
        Reply.Choose => Choose,
        Reply.NoAnswer => NoAnswer,
        Reply.OffTopic => OffTopic,
        Reply.SmallTalk => SmallTalk,
        Reply.Declined => Declined,
        Reply.Signpost => Signpost,
        Reply.Failed => Failed,
        _ => throw new ArgumentOutOfRangeException(nameof(reply), reply?.GetType().Name, "A kind of reply has no name."),
    };
}
