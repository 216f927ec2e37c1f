namespace CareerBot.Web;

/// <summary>Says in plain words what was wrong with a call that was turned away.</summary>
internal static class ProblemTexts
{
    public static void Complete(ProblemDetailsContext context) => context.ProblemDetails.Detail ??= context.ProblemDetails.Status switch
    {
        StatusCodes.Status400BadRequest => "The body is no JSON of the form {\"question\": \"…\"}.",
        StatusCodes.Status404NotFound => "There is nothing at this address.",
        StatusCodes.Status405MethodNotAllowed => "This address is called in another way; see /openapi/v1.json.",
        StatusCodes.Status413PayloadTooLarge => "The body is larger than 16 KB. Ask a shorter question.",
        StatusCodes.Status415UnsupportedMediaType => "Send the question as application/json.",
        StatusCodes.Status429TooManyRequests => $"Too many questions in a short time. Wait {WaitOf(context.HttpContext)} and ask again.",
        StatusCodes.Status503ServiceUnavailable => "The bot is being stopped. Please try again in a moment.",
        StatusCodes.Status500InternalServerError => "Something broke on our side. Please try again.",
        _ => null,
    };

    /// <summary>As long as the header says, so that people who read and programs that count are told the same.</summary>
    private static string WaitOf(HttpContext context) => context.Response.Headers.RetryAfter.ToString() switch
    {
        "" => "a moment",
        "1" => "a second",
        var seconds => $"{seconds} seconds",
    };
}
