using CareerBot.Charts.Serving;
using CareerBot.Core.Rendering;
using CareerBot.Core.Retrieval;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CareerBot.Charts;

/// <summary>Wires pictures of pay into a host.</summary>
public static class ChartsSetup
{
    private const long Megabyte = 1024 * 1024;

    /// <summary>Adds what draws charts, what names them and what serves them; options come from the section "Charts".</summary>
    public static IHostApplicationBuilder AddCharts(this IHostApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddOptions<ChartsOptions>().BindConfiguration(ChartsOptions.Section).ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<ChartsOptions>, ChartsOptionsValidator>();
        builder.Services.AddSingleton<WageChartRenderer>();
        builder.Services.AddSingleton(services => new ChartCache(services.GetRequiredService<IOptions<ChartsOptions>>().Value.CacheMegabytes * Megabyte));
        builder.Services.AddSingleton<IWageChartRenderer>(services => new DrawnPictures(services.GetRequiredService<WageChartRenderer>(), services.GetRequiredService<ChartCache>()));
        builder.Services.AddSingleton(services => new ChartSecret(ChartKey.Find(
            services.GetRequiredService<IOptions<ChartsOptions>>().Value,
            services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(ChartKey).FullName ?? nameof(ChartKey)))));
        builder.Services.AddSingleton(services => new ChartAddress(services.GetRequiredService<ChartSecret>().Key));
        builder.Services.AddSingleton<IChartLinks, ChartLinks>();
        builder.Services.AddSingleton(services => new ChartDrawing(
            services.GetRequiredService<ChartAddress>(),
            services.GetRequiredService<ChartCache>(),
            services.GetRequiredService<IKnowledge>(),
            services.GetRequiredService<WageChartRenderer>()));
        return builder;
    }
}
