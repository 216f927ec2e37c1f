using CareerBot.Teams.Activities;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace CareerBot.Teams.Loopback;

/// <summary>What there is at the loopback port: the messaging endpoint and nothing else.</summary>
internal sealed class LoopbackApplication(IServiceProvider services) : IHttpApplication<HttpContext>
{
    private readonly MessagesEndpoint _endpoint = services.GetRequiredService<MessagesEndpoint>();

    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures) { RequestServices = services };

    public Task ProcessRequestAsync(HttpContext context)
    {
        if (!context.Request.Path.Equals(MessagesEndpoint.Path, StringComparison.OrdinalIgnoreCase)) return EndAsync(context, StatusCodes.Status404NotFound);
        if (HttpMethods.IsPost(context.Request.Method)) return _endpoint.TakeDirectAsync(context);
        return HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)
            ? MessagesEndpoint.GreetAsync(context)
            : EndAsync(context, StatusCodes.Status405MethodNotAllowed);
    }

    public void DisposeContext(HttpContext context, Exception? exception)
    {
        // Nothing was made for it.
    }

    private static Task EndAsync(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
