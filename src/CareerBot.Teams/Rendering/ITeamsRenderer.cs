using CareerBot.Core.Replies;
using CareerBot.Teams.Activities;

namespace CareerBot.Teams.Rendering;

/// <summary>A reply as an activity, within Teams' limits. Who gets it is filled in when it is sent.</summary>
public interface ITeamsRenderer
{
    OutgoingActivity Render(Reply reply, RenderContext context);

    /// <summary>What is said where the bot is added: who it is, and questions to try.</summary>
    OutgoingActivity RenderWelcome(IReadOnlyList<string> questions, RenderContext context);
}
