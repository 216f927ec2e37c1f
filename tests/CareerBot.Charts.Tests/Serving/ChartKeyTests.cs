using CareerBot.Charts.Serving;
using Microsoft.Extensions.Logging.Abstractions;

namespace CareerBot.Charts.Tests.Serving;

public sealed class ChartKeyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_key_is_made_once_and_kept_to_its_owner()
    {
        var first = Find("data/charts.key");

        Assert.Equal(32, first.Length);
        Assert.Equal(first, Find("data/charts.key"));
        Assert.NotEqual(first, Find("other/charts.key"));
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Join(_folder.Path, "data", "charts.key")));
    }

    [Fact]
    public async Task Processes_that_start_together_use_one_key()
    {
        var keys = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Find("data/charts.key"))));

        Assert.Single(keys.Select(Convert.ToHexString).Distinct());
        Assert.Single(Directory.GetFiles(Path.Join(_folder.Path, "data")));
    }

    [Fact]
    public void Replicas_agree_on_a_configured_key() => Assert.Equal(
        ChartKey.Find(new ChartsOptions { Key = "a secret that is long enough for anybody" }, NullLogger.Instance),
        ChartKey.Find(new ChartsOptions { Key = "a secret that is long enough for anybody", KeyFile = "elsewhere" }, NullLogger.Instance));

    [Fact]
    public void A_file_that_can_not_be_used_is_left_alone_and_a_new_key_holds_for_this_run()
    {
        _folder.Write("charts.key", "too short");

        Assert.Equal(32, Find("charts.key").Length);
        Assert.NotEqual(Find("charts.key"), Find("charts.key"));
        Assert.Equal("too short", File.ReadAllText(Path.Join(_folder.Path, "charts.key")));
    }

    [Fact]
    public void A_folder_that_can_not_be_made_does_not_stop_the_start()
    {
        _folder.Write("data", "A file where the folder should be.");

        Assert.Equal(32, Find("data/charts.key").Length);
    }

    public void Dispose() => _folder.Dispose();

    private byte[] Find(string file) => ChartKey.Find(new ChartsOptions { KeyFile = Path.Join(_folder.Path, file) }, NullLogger.Instance);
}
