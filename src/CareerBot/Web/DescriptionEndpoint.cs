using System.Net.Mime;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;

namespace CareerBot.Web;

/// <summary>The OpenAPI description of the JSON endpoint, made when somebody asks for it: five megabytes that no other host need hold.</summary>
internal static class DescriptionEndpoint
{
    private const string Name = "v1";

    public static void MapDescription(this WebApplication app)
    {
        var description = new TextMadeOnce(() => DescribeAsync(app));
        app.MapGet($"/openapi/{Name}.json", async () => TypedResults.Text(await description.GetAsync(), MediaTypeNames.Application.Json))
            .ExcludeFromDescription();
    }

    /// <summary>Looks at the running host's endpoints from services of its own, which is why handlers say of each parameter where it comes from.</summary>
    private static async Task<string> DescribeAsync(WebApplication app)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddRouting();
        services.AddOpenApi(Name, description => description.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "CareerBot";
            return Task.CompletedTask;
        }));
        services.AddSingleton<IHostEnvironment>(app.Environment);
        services.AddSingleton(app.Services.GetRequiredService<EndpointDataSource>());
        services.AddSingleton(app.Services.GetRequiredService<IOptions<JsonOptions>>());
        await using var provider = services.BuildServiceProvider();
        var document = await provider.GetRequiredKeyedService<IOpenApiDocumentProvider>(Name).GetOpenApiDocumentAsync();
        return await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1);
    }
}
