using CareerBot.Conversations;
using CareerBot.Conversations.Memory;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace CareerBot.Storage.Tests;

public sealed class StorageSetupTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_host_remembers_where_it_is_told_to()
    {
        using var host = Build(("Storage:Path", Path.Join(_folder.Path, "bot.db")));
        await host.StartAsync();

        Assert.True(await host.Services.GetRequiredService<IProcessedTurns>().TryTakeAsync("discord", "1", CancellationToken.None));
        Assert.True(File.Exists(Path.Join(_folder.Path, "bot.db")));
        Assert.Equal(HealthStatus.Healthy, await HealthAsync(host));
        await host.StopAsync();
    }

    [Fact]
    public async Task A_host_starts_without_its_file_and_says_that_it_is_not_well()
    {
        using var host = Build(("Storage:Path", Path.Join(_folder.Path)));
        await host.StartAsync();

        Assert.True(await host.Services.GetRequiredService<IProcessedTurns>().TryTakeAsync("discord", "1", CancellationToken.None));
        Assert.Equal(HealthStatus.Degraded, await HealthAsync(host));
        await host.StopAsync();
    }

    [Theory]
    [InlineData("Storage:Path", "")]
    [InlineData("Storage:ConversationLifetime", "00:00:00")]
    [InlineData("Storage:TurnLifetime", "-1.00:00:00")]
    [InlineData("Storage:SweepEvery", "00:00:01")]
    public async Task An_option_out_of_range_stops_the_start(string name, string value)
    {
        using var host = Build((name, value));

        await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());
    }

    public void Dispose() => _folder.Dispose();

    private static IHost Build((string Name, string Value) setting)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddInMemoryCollection([new(setting.Name, setting.Value)]);
        builder.Services.AddLogging();
        builder.AddConversations();
        builder.AddStorage();
        return builder.Build();
    }

    private static async Task<HealthStatus> HealthAsync(IHost host) =>
        (await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Status;
}
