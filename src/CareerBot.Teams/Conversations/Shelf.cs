using System.Globalization;
using CareerBot.Conversations.Asking;
using CareerBot.Conversations.Privacy;
using CareerBot.Core.Answering;
using CareerBot.Core.Replies;
using CareerBot.Core.Retrieval;
using CareerBot.Core.Turns;
using CareerBot.Teams.Activities;
using CareerBot.Teams.Rendering;

namespace CareerBot.Teams.Conversations;

/// <summary>What the bot says of itself: its guides, their state, and questions to begin with.</summary>
internal sealed class Shelf(IKnowledge knowledge, Assistant assistant, ITeamsRenderer renderer, Readiness readiness, PrivacyNotice privacy)
{
    private const int MostGuides = 30;

    private const int QuestionsToTry = 3;

    private const int ShortVersion = 12;

    /// <summary>While the guides are being read there are no questions to try yet.</summary>
    public OutgoingActivity Welcome(RenderContext context)
    {
        if (!readiness.IsReady) return renderer.RenderWelcome([], context);
        var help = assistant.Respond(new Turn(context.TurnId, "help"));
        var questions = help is Reply.SmallTalk smallTalk ? smallTalk.Suggestions.Take(QuestionsToTry) : [];
        return renderer.RenderWelcome([.. questions], context);
    }

    public OutgoingActivity Guides()
    {
        using var lease = knowledge.Acquire();
        var guides = lease.Snapshot.Index.Guides.All;
        var lines = guides.Select(guide => guide.Title).Order(StringComparer.OrdinalIgnoreCase).Take(MostGuides).Select(title => $"- {Markdown.Escape(title)}").ToList();
        if (guides.Count > MostGuides) lines.Add(Phrases.MoreGuides(guides.Count - MostGuides));
        return Say(guides.Count == 0 ? Phrases.NoGuides : $"{Phrases.Guides}\n\n{string.Join('\n', lines)}");
    }

    /// <summary>The state of the knowledge stands here so that editors see when their change has arrived.</summary>
    public OutgoingActivity About()
    {
        using var lease = knowledge.Acquire();
        var version = lease.Snapshot.Version;
        var loaded = lease.Snapshot.LoadedAt.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        return Say(Phrases.About(lease.Snapshot.Index.Guides.All.Count, version.Length > ShortVersion ? version[..ShortVersion] : version, loaded, privacy.Answer));
    }

    public static OutgoingActivity Say(string text) => new() { Text = text, TextFormat = "markdown" };
}
