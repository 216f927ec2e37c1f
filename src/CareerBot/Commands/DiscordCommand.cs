using System.CommandLine;
using CareerBot.Discord.Operating;
using CareerBot.Setup;

namespace CareerBot.Commands;

/// <summary>What an operator does with Discord: the address to invite the bot by, and its commands.</summary>
internal static class DiscordCommand
{
    public static Command Create(Terminal terminal)
    {
        var invite = new Verb("invite", "Prints the address under which a server's owner adds the bot.", "careerbot discord invite");
        invite.SetAction((_, cancellationToken) => InviteAsync(terminal, cancellationToken));
        var register = new Verb("register", "Registers the slash commands; only what differs is written.", "careerbot discord register");
        register.SetAction((_, cancellationToken) => RegisterAsync(terminal, cancellationToken));
        return new Verb("discord", "Looks after the bot on Discord.", "careerbot discord invite") { invite, register };
    }

    private static async Task<int> InviteAsync(Terminal terminal, CancellationToken cancellationToken)
    {
        await using var discord = Open();
        await terminal.Out.WriteLineAsync(await AskAsync(() => discord.InviteAsync(cancellationToken)));
        return ExitCode.Ok;
    }

    private static async Task<int> RegisterAsync(Terminal terminal, CancellationToken cancellationToken)
    {
        await using var discord = Open();
        var outcome = await AskAsync(() => discord.RegisterAsync(cancellationToken));
        await terminal.Out.WriteLineAsync(outcome.IsCurrent
            ? $"All {outcome.Unchanged} commands are as they should be; nothing was written."
            : $"{outcome.Created} commands created, {outcome.Changed} changed, {outcome.Deleted} deleted, {outcome.Unchanged} as they were.");
        return ExitCode.Ok;
    }

    private static DiscordOperator Open()
    {
        try
        {
            var settings = Settings.ReadOrFail();
            return DiscordOperator.Open(settings, settings.Assistant().PublicUrl) ?? throw CommandFailure.Problem("Discord is not configured. Set Discord:Token, best as the environment variable Discord__Token; README.md tells where to find it.");
        }
        catch (DiscordTrouble trouble)
        {
            throw CommandFailure.Problem(trouble.Message);
        }
    }

    private static async Task<T> AskAsync<T>(Func<Task<T>> call)
    {
        try
        {
            return await call();
        }
        catch (DiscordTrouble trouble)
        {
            throw CommandFailure.Problem(trouble.Message);
        }
    }
}
