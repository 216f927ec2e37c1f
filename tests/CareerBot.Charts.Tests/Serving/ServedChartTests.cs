using System.Buffers.Text;
using CareerBot.Charts.Serving;
using CareerBot.Core.Answering;
using CareerBot.Core.Rendering;
using CareerBot.Core.Salaries;
using CsCheck;
using Microsoft.Extensions.Options;

namespace CareerBot.Charts.Tests.Serving;

public sealed class ServedChartTests
{
    private static readonly ChartRequest Request = new(PayPeriod.Hour, IsDark: true) { AsOf = "2025-05", Rows = [("29-2072", "Indiana"), ("29-2072", "United States")] };

    private readonly ChartAddress _address = new([1, 2, 3]);

    [Fact]
    public void An_address_says_what_is_drawn()
    {
        var read = _address.Read(_address.Write(Request) ?? string.Empty);

        Assert.NotNull(read);
        Assert.Equal(Request.Rows, read.Rows);
        Assert.Equal((PayPeriod.Hour, true, "2025-05"), (read.Period, read.IsDark, read.AsOf));
    }

    [Fact]
    public void An_address_that_was_changed_anywhere_is_none()
    {
        var address = _address.Write(Request) ?? string.Empty;
        const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        for (var i = 0; i < address.Length; i++)
        {
            foreach (var letter in Letters.Where(letter => letter != address[i])) Assert.Null(_address.Read(address[..i] + letter + address[(i + 1)..]));
            Assert.Null(_address.Read(address.Remove(i, 1)));
        }

        Assert.Null(_address.Read(address + "A"));
        Assert.Null(_address.Read(address + "="));
    }

    [Fact]
    public void An_address_of_another_key_is_none() => Assert.Null(new ChartAddress([4, 5, 6]).Read(_address.Write(Request) ?? string.Empty));

    [Fact]
    public void No_text_is_an_address_by_chance() => Gen.String[0, 1000].ForAll(text => Assert.Null(_address.Read(text)), count: 500);

    [Fact]
    public void Bytes_without_a_signature_are_no_address() =>
        Gen.Byte.Array[0, 400].ForAll(bytes => Assert.Null(_address.Read(Base64Url.EncodeToString(bytes))), count: 500);

    [Fact]
    public void A_chart_that_is_too_large_for_an_address_has_none() =>
        Assert.Null(_address.Write(Request with { Rows = [("29-2072", new string('x', 900))] }));

    [Theory]
    [InlineData(ChartFormat.Png, ".png")]
    [InlineData(ChartFormat.Svg, ".svg")]
    public void A_link_is_relative_for_pages_and_absolute_for_platforms(ChartFormat format, string ending)
    {
        var links = Links("https://careers.example.org/");

        var path = links.PathOf(SomeChart.Usual, isDark: false, format);

        Assert.StartsWith("/charts/", path, StringComparison.Ordinal);
        Assert.EndsWith(ending, path, StringComparison.Ordinal);
        Assert.Equal("https://careers.example.org" + path, links.UrlOf(SomeChart.Usual, isDark: false, format));
    }

    [Fact]
    public void Without_a_public_address_there_is_no_absolute_link() => Assert.Null(Links("").UrlOf(SomeChart.Usual, isDark: false, ChartFormat.Png));

    [Fact]
    public void A_chart_with_nothing_to_draw_has_no_link() => Assert.Null(Links("").PathOf(new WageChart(SomeChart.Usual.Estimates, PayPeriod.Hour), isDark: false, ChartFormat.Png));

    [Fact]
    public void The_cache_never_holds_more_than_it_may_and_drops_what_was_not_asked_for()
    {
        var cache = new ChartCache(capacity: 1000);
        for (var i = 0; i < 100; i++)
        {
            cache.Add($"{i}", Chart(300));
            Assert.NotNull(cache.Find("0"));
            Assert.InRange(cache.Size, 1, 1000);
        }

        Assert.NotNull(cache.Find("99"));
        Assert.Null(cache.Find("50"));
    }

    [Fact]
    public void A_chart_larger_than_the_cache_is_not_kept()
    {
        var cache = new ChartCache(capacity: 1000);
        cache.Add("large", Chart(1001));

        Assert.Null(cache.Find("large"));
        Assert.Equal(0, cache.Size);
    }

    private static ServedChart Chart(int length) => new(new byte[length], "image/png", "tag");

    private ChartLinks Links(string publicUrl) => new(_address, Options.Create(new AssistantOptions { PublicUrl = publicUrl }));
}
