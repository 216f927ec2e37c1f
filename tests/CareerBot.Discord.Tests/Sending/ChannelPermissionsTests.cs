using System.Net;
using CareerBot.Discord.Gateway;
using CareerBot.Discord.Messages;
using CareerBot.Discord.Rest;
using CareerBot.Discord.Sending;
using Microsoft.Extensions.Time.Testing;

namespace CareerBot.Discord.Tests.Sending;

/// <summary>What is remembered of channels that refuse, for how long, and what ends it.</summary>
public sealed class ChannelPermissionsTests
{
    private readonly FakeTimeProvider _time = new();

    private readonly KeptLog<ChannelPermissions> _log = new();

    private readonly ChannelPermissions _permissions;

    public ChannelPermissionsTests() => _permissions = new ChannelPermissions(_time, _log);

    [Fact]
    public void A_channel_is_closed_for_some_minutes_and_one_line_says_so()
    {
        for (var i = 0; i < 5; i++) _permissions.Remember("1", "10", MissingPermission.SendMessages, 50013);

        Assert.True(_permissions.IsClosed("1", "10"));
        Assert.False(_permissions.IsClosed("1", "11"));
        var line = Assert.Single(_log.Lines).Line;
        Assert.All(["server 1", "channel 10", "50013", "Send Messages"], part => Assert.Contains(part, line, StringComparison.Ordinal));

        _time.Advance(ChannelPermissions.Remembered);
        Assert.False(_permissions.IsClosed("1", "10"));
    }

    [Theory]
    [InlineData("CHANNEL_UPDATE", """{"id":"10","guild_id":"1"}""", true)]
    [InlineData("CHANNEL_UPDATE", """{"id":"11","guild_id":"1"}""", false)]
    [InlineData("THREAD_UPDATE", """{"id":"10","guild_id":"1"}""", true)]
    [InlineData("GUILD_ROLE_UPDATE", """{"guild_id":"1","role":{"id":"5"}}""", true)]
    [InlineData("GUILD_ROLE_UPDATE", """{"guild_id":"2","role":{"id":"5"}}""", false)]
    [InlineData("GUILD_MEMBER_UPDATE", """{"guild_id":"1","user":{"id":"77"}}""", true)]
    [InlineData("GUILD_MEMBER_UPDATE", """{"guild_id":"1","user":{"id":"78"}}""", false)]
    [InlineData("GUILD_DELETE", """{"id":"1"}""", true)]
    [InlineData("CHANNEL_UPDATE", "[]", false)]
    [InlineData("GUILD_MEMBER_UPDATE", """{"guild_id":1,"user":7}""", false)]
    public void Whoever_changes_permissions_opens_it_again(string name, string data, bool opens)
    {
        _permissions.Remember("1", "10", MissingPermission.SendMessages, 50013);

        PermissionChanges.Note(new GatewayDispatch(name, System.Text.Json.JsonElement.Parse(data), 1, 0), "77", _permissions);

        Assert.Equal(!opens, _permissions.IsClosed("1", "10"));
    }

    [Fact]
    public void What_could_be_said_after_all_opens_it_and_leaves_what_else_is_missing()
    {
        _permissions.Remember("1", "10", MissingPermission.SendMessages | MissingPermission.EmbedLinks, 50013);

        _permissions.RememberWritten("10");

        Assert.Equal((false, MissingPermission.EmbedLinks, 0), (_permissions.IsClosed("1", "10"), _permissions.MissingIn("10"), _permissions.Closed));
    }

    [Fact]
    public void With_more_channels_than_are_kept_the_oldest_is_forgotten()
    {
        for (var channel = 0; channel <= 10_000; channel++) _permissions.Remember($"{channel}", $"{channel}", MissingPermission.SendMessages, 50013);

        Assert.Equal((10_000, false, true), (_permissions.Closed, _permissions.IsClosed("0", "0"), _permissions.IsClosed("1", "1")));
    }

    [Fact]
    public void A_server_has_so_many_refusals_and_after_that_only_its_channels_that_took_something()
    {
        _permissions.RememberWritten("10");
        for (var i = 0; i < ChannelPermissions.MostOfServer; i++) _permissions.CountRefusal("1", new DiscordRestException("No.") { Status = HttpStatusCode.Forbidden, Code = 50013 });

        Assert.Equal((true, false, false), (_permissions.IsClosed("1", "11"), _permissions.IsClosed("1", "10"), _permissions.IsClosed("2", "20")));
        _time.Advance(TimeSpan.FromMinutes(10));
        Assert.False(_permissions.IsClosed("1", "11"));
    }
}
