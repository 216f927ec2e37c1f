using CareerBot.Asking;
using CareerBot.Conversations.Asking;
using CareerBot.Core.Answering;
using CareerBot.Core.Rendering;
using CareerBot.Core.Replies;
using CareerBot.Core.Turns;
using CareerBot.Knowledge;
using CareerBot.Setup;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace CareerBot.Web;

/// <summary>A question in, a reply out. It is answered inline: that takes milliseconds.</summary>
internal static class AskEndpoint
{
    public const string Path = "/api/ask";

    public static void MapAsk(this IEndpointRouteBuilder app) => app.MapPost(Path, Ask)
        .WithName("Ask")
        .WithSummary("Asks a question about a career.")
        .WithDescription("Answers from the loaded guides with citations, offers sections to choose from, or says that the guides don't cover it.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
        .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
        .ProducesProblem(StatusCodes.Status429TooManyRequests)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable)
        .RequireLoadedKnowledge()
        .WithMetadata(VisitorLimit.Questions);

    private static Results<Ok<WebReply>, ProblemHttpResult> Ask(
        [FromBody] WebQuestion asked,
        HttpContext context,
        [FromServices] Responder responder,
        [FromServices] KnowledgeStore store,
        [FromServices] IOptions<WebOptions> options,
        [FromServices] IChartLinks charts,
        [FromServices] IWageChartRenderer renderer)
    {
        if (string.IsNullOrWhiteSpace(asked.Question)) return Refuse("The question is empty.");
        if (asked.Question.Length > options.Value.MaxQuestionLength)
        {
            return Refuse($"The question has {asked.Question.Length} characters; at most {options.Value.MaxQuestionLength} are read. Shorten it.");
        }

        if (!ConversationState.TryRead(asked.Conversation, out var subject)) return Refuse("The conversation is not one that CareerBot handed out. Leave it out to start anew.");
        if (asked.Guide is { } guide && store.FindGuide(guide) is null) return Refuse("There is no such guide.");

        var request = asked.Request?.Read();
        if (asked.Request is not null && request is null) return Refuse("The request is not one that CareerBot handed out. Leave it out and ask in words.");

        var id = context.TraceIdentifier;
        var timed = responder.Respond(new Turn(id, asked.Question, subject) { GuideId = asked.Guide, Request = request });
        if (timed.Reply is Reply.SmallTalk { Topic: PersonalData.ForgetMe }) PrivacyEndpoints.ClearBrowser(context);
        return TypedResults.Ok(WebReply.Of(id, timed, ChartRecord.Of(timed.Reply, charts, renderer)));
    }

    private static ProblemHttpResult Refuse(string detail) => TypedResults.Problem(detail, statusCode: StatusCodes.Status400BadRequest);
}
