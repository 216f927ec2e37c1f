using CareerBot.Teams.Activities;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CareerBot.Teams.Loopback;

/// <summary>What there is at the loopback port: the messaging endpoint and nothing else.</summary>
internal sealed class LoopbackApplication(IServiceProvider services) : IHttpApplication<HttpContext>
{
    private readonly MessagesEndpoint _endpoint = services.GetRequiredService<MessagesEndpoint>();
    private readonly CancellationToken _stopping = services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;

    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures) { RequestServices = services };

    public Task ProcessRequestAsync(HttpContext context)
    {
        if (!context.Request.Path.Equals(MessagesEndpoint.Path, StringComparison.OrdinalIgnoreCase)) return EndAsync(context, StatusCodes.Status404NotFound);
        if (HttpMethods.IsPost(context.Request.Method)) return TakeAsync(context);
        return HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)
            ? MessagesEndpoint.GreetAsync(context)
            : EndAsync(context, StatusCodes.Status405MethodNotAllowed);
    }

    public void DisposeContext(HttpContext context, Exception? exception)
    {
        // Nothing was made for it.
    }

    /// <summary>What is still arriving when the host stops is read no further.</summary>
    private async Task TakeAsync(HttpContext context)
    {
        await using var signal = _stopping.Register(context.Request.BodyReader.CancelPendingRead);
        await _endpoint.TakeDirectAsync(context);
    }

    private static Task EndAsync(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
