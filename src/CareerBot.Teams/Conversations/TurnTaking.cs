using CareerBot.Conversations.Asking;
using CareerBot.Conversations.Limits;
using CareerBot.Conversations.Privacy;
using CareerBot.Core.Turns;
using CareerBot.Teams.Activities;
using CareerBot.Teams.Cards;
using CareerBot.Teams.Invokes;
using CareerBot.Teams.Rendering;

namespace CareerBot.Teams.Conversations;

/// <summary>What is said in answer to an activity, wherever it is then sent.</summary>
internal sealed class TurnTaking(
    Addressing addressing,
    ConversationResponder responder,
    TurnAdmission admission,
    OneNotice notices,
    IEnumerable<ISubmitHandler> submits,
    Shelf shelf,
    ITeamsRenderer renderer,
    CommandForms forms,
    Readiness readiness,
    PersonForgetting forgetting)
{
    private readonly ISubmitHandler[] _submits = [.. submits];

    /// <summary>Whether anything may be to say: most of what is posted in a busy channel is not, and costs no more than this look.</summary>
    public bool Concerns(TeamsActivity activity) => activity.Type == ActivityTypes.Message
        ? !activity.IsFromBot && (activity.Value.IsGiven || addressing.IsForBot(activity))
        : Arrival.IsOfBot(activity);

    /// <summary>Null where nothing is to be said.</summary>
    public async Task<TeamsAnswer?> AnswerAsync(TeamsActivity activity, CancellationToken cancellationToken) => activity.Type switch
    {
        ActivityTypes.Message => await AnswerMessageAsync(activity, cancellationToken),
        ActivityTypes.InstallationUpdate or ActivityTypes.ConversationUpdate when Arrival.IsOfBot(activity) => new TeamsAnswer(shelf.Welcome(activity.Context)),
        _ => null,
    };

    private async Task<TeamsAnswer?> AnswerMessageAsync(TeamsActivity activity, CancellationToken cancellationToken)
    {
        var submit = activity.Value.IsGiven ? Array.Find(_submits, handler => handler.Understands(activity)) : null;
        if (activity.IsFromBot || (submit is null && !addressing.IsForBot(activity))) return null;
        var utterance = addressing.UtteranceOf(activity);
        if (!admission.TryAdmit(activity.Key, activity.Id ?? string.Empty, submit is null ? utterance : null, out var wait))
        {
            return notices.IsFirst(activity.Key, wait) ? new TeamsAnswer(Shelf.Say(Phrases.Wait(wait))) : null;
        }

        if (!readiness.IsReady) return new TeamsAnswer(Shelf.Say(Phrases.StillLoading));
        if (submit is not null) return await submit.HandleAsync(activity, cancellationToken) is { } said ? new TeamsAnswer(said) : null;

        if (utterance.Length == 0) return new TeamsAnswer(activity.Value.IsGiven ? Shelf.Say(CardPhrases.UnknownButton) : shelf.Welcome(activity.Context));
        var command = BotCommand.Read(utterance);
        return command.Name switch
        {
            BotCommandName.None => await AskAsync(activity, command.Question, cancellationToken),
            BotCommandName.Ask => new TeamsAnswer(Shelf.Say(Phrases.AskWhat)),
            BotCommandName.Salary => new TeamsAnswer(Shelf.Say(Phrases.SalaryOfWhat)),
            BotCommandName.Compare => new TeamsAnswer(Shelf.Say(Phrases.CompareWhat)),
            BotCommandName.Guides => new TeamsAnswer(shelf.Guides()),
            BotCommandName.Help => new TeamsAnswer(shelf.Welcome(activity.Context)),
            BotCommandName.About => new TeamsAnswer(shelf.About()),
            BotCommandName.ForgetMe => new TeamsAnswer(Shelf.Say(await forgetting.ForgetAsync(activity.Key.Platform, activity.Key.User, cancellationToken))),
            _ => throw new InvalidOperationException($"Unknown command '{command.Name}'."),
        };
    }

    private async Task<TeamsAnswer> AskAsync(TeamsActivity activity, string question, CancellationToken cancellationToken)
    {
        var request = forms.Read(question);
        var turn = new Turn(activity.Id ?? string.Empty, request is null ? question : string.Empty) { Request = request };
        var reply = (await responder.RespondAsync(activity.Key, turn, cancellationToken)).Reply;
        return new TeamsAnswer(renderer.Render(reply, activity.Context)) { Section = FeedbackButtons.SectionOf(reply) };
    }
}
