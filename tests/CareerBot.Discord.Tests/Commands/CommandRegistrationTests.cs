using System.Text.Json;
using CareerBot.Discord.Commands;
using CareerBot.Discord.Payloads;
using CareerBot.Discord.Rest;
using CareerBot.Discord.Tests.Answering;
using CareerBot.TestKit.Discord;
using Microsoft.Extensions.Options;

namespace CareerBot.Discord.Tests.Commands;

public class CommandRegistrationTests
{
    private readonly RecordedDiscord _discord = new();

    private CommandRegistration Registration => new(_discord, new OwnApplication(_discord, Options.Create(new DiscordOptions())));

    public static TheoryData<string> Names => [.. CommandCatalogue.Definitions.Select(definition => definition.Name)];

    [Fact]
    public async Task The_first_time_every_command_is_written()
    {
        var outcome = await Registration.SyncAsync(CancellationToken.None);
        Assert.Equal(new RegistrationOutcome(CommandCatalogue.Definitions.Count, 0, 0, 0), outcome);
    }

    [Fact]
    public async Task The_second_time_nothing_is_written()
    {
        await Registration.SyncAsync(CancellationToken.None);
        var before = _discord.Writes.Count;
        var outcome = await Registration.SyncAsync(CancellationToken.None);
        Assert.True(outcome.IsCurrent);
        Assert.Equal(before, _discord.Writes.Count);
    }

    [Fact]
    public async Task What_has_changed_or_is_left_over_is_all_that_is_written()
    {
        await Registration.SyncAsync(CancellationToken.None);
        _discord.Register("""{"type":1,"name":"oldcommand","description":"Gone"}""");
        var help = CommandCatalogue.Definitions.Single(definition => definition.Name == "help");
        var id = (await _discord.GetCommandsAsync("77", CancellationToken.None)).EnumerateArray().First(command => command.GetProperty("name").GetString() == "help").GetProperty("id").GetString();
        await _discord.EditCommandAsync("77", id ?? string.Empty, Body(help with { Type = null, Description = "Something else" }), CancellationToken.None);
        var before = _discord.Writes.Count;

        var outcome = await Registration.SyncAsync(CancellationToken.None);
        Assert.Equal((0, 1, 1), (outcome.Created, outcome.Changed, outcome.Deleted));
        Assert.Equal(2, _discord.Writes.Count - before);
    }

    [Fact]
    public async Task An_entry_point_of_an_activity_is_left_alone()
    {
        await Registration.SyncAsync(CancellationToken.None);
        _discord.Register("""{"type":4,"name":"launch","description":"Play"}""");
        Assert.True((await Registration.SyncAsync(CancellationToken.None)).IsCurrent);
    }

    [Fact]
    public async Task Looking_writes_nothing()
    {
        var outcome = await Registration.CompareAsync(CancellationToken.None);
        Assert.False(outcome.IsCurrent);
        Assert.Empty(_discord.Writes);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_command_is_as_the_specification_wants_it(string name) =>
        Assert.Empty(PublishedRequests.Problems("POST /applications/{application_id}/commands", Body(Definition(name)).Json.Span));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_command_is_named_and_described_in_Spanish_and_French(string name)
    {
        var command = Definition(name);
        Assert.Equal(["es-419", "es-ES", "fr"], command.NameLocalizations?.Keys);
        if (command.Type == CommandPayload.SlashType) Assert.Equal(["es-419", "es-ES", "fr"], command.DescriptionLocalizations?.Keys);
        Assert.All(OptionsOf(command), option =>
        {
            Assert.Equal(3, option.NameLocalizations?.Count);
            Assert.Equal(3, option.DescriptionLocalizations?.Count);
        });
    }

    // https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-naming
    [Theory]
    [MemberData(nameof(Names))]
    public void Names_are_as_Discord_allows_them_in_every_language(string name)
    {
        var command = Definition(name);
        var names = OptionsOf(command).SelectMany(option => option.NameLocalizations?.Values.Append(option.Name) ?? []);
        if (command.Type == CommandPayload.SlashType) names = names.Concat(command.NameLocalizations?.Values ?? []).Append(command.Name);
        Assert.All(names, each =>
        {
            Assert.Matches(@"^[-_\p{L}\p{N}]{1,32}$", each);
            Assert.Equal(each.ToLowerInvariant(), each);
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Options_of_a_command_differ_in_every_language(string name)
    {
        foreach (var siblings in Siblings(Definition(name)))
        {
            Assert.Equal(siblings.Count, siblings.Select(option => option.Name).Distinct().Count());
            foreach (var language in new[] { "es-ES", "es-419", "fr" }) Assert.Equal(siblings.Count, siblings.Select(option => option.NameLocalizations?[language]).Distinct().Count());
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Required_options_come_first(string name) =>
        Assert.All(Siblings(Definition(name)), siblings => Assert.Equal(siblings.OrderBy(option => option.Required != true).Select(option => option.Name), siblings.Select(option => option.Name)));

    [Theory]
    [InlineData("ask", null)]
    [InlineData("careerbot", 32L)]
    public void Only_managers_see_the_command_for_managers(string name, long? permissions) => Assert.Equal(permissions, Definition(name).DefaultMemberPermissions);

    [Fact]
    public void Commands_are_for_servers_and_for_people_but_settings_for_servers_alone()
    {
        foreach (var shape in new[] { AskCommand.Shape, SalaryCommand.Shape, AnswerThisCommand.Shape })
        {
            Assert.Equal([0, 1], shape.IntegrationTypes);
            Assert.Equal([0, 1, 2], shape.Contexts);
        }

        Assert.Equal([0], CareerBotCommand.Shape.IntegrationTypes);
        Assert.Equal([0], CareerBotCommand.Shape.Contexts);
    }

    [Fact]
    public void The_invitation_asks_for_what_is_needed_and_nothing_more()
    {
        var address = new Uri(InviteAddress.Of("77"));
        Assert.Contains("scope=bot%20applications.commands", address.Query, StringComparison.Ordinal);
        Assert.Matches("permissions=[0-9]+$", address.Query);
        Assert.Equal(0, InviteAddress.Permissions & (1 << 3));
    }

    private static CommandPayload Definition(string name) => CommandCatalogue.Definitions.Single(definition => definition.Name == name);

    private static DiscordBody Body(CommandPayload command) => new(JsonSerializer.SerializeToUtf8Bytes(command, PayloadJson.Default.CommandPayload));

    private static IEnumerable<CommandOption> OptionsOf(CommandPayload command) => Siblings(command).SelectMany(options => options);

    private static IEnumerable<IReadOnlyList<CommandOption>> Siblings(CommandPayload command) => [command.Options ?? [], .. (command.Options ?? []).Select(option => option.Options ?? [])];
}
