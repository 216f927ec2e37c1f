using CareerBot.Setup;
using Microsoft.Extensions.Options;

namespace CareerBot.Web;

/// <summary>Wires the web page and its endpoint: limits, JSON, problem details, health.</summary>
internal static class WebSetup
{
    private const int MaxBodyBytes = 16 * 1024;

    public static WebApplicationBuilder AddWeb(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<WebOptions>().BindConfiguration(WebOptions.Section).ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<WebOptions>, WebOptionsValidator>();
        builder.Services.AddSingleton<IValidateOptions<WebOptions>, WebOptionsRules>();
        builder.Services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.RespectNullableAnnotations = true;
            json.SerializerOptions.TypeInfoResolverChain.Insert(0, WebJson.Default);
        });
        builder.Services.AddProblemDetails(problems => problems.CustomizeProblemDetails = ProblemTexts.Complete);
        builder.Services.AddHealthChecks().AddCheck<KnowledgeHealth>("knowledge");
        builder.Services.AddSingleton<Visitors>();
        builder.Services.AddVisitorLimits();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxBodyBytes;
        });
        return builder;
    }
}
