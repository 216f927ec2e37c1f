using System.Net;
using System.Text.Json;
using CareerBot.Discord.Commands;
using CareerBot.Discord.Gateway;
using CareerBot.Discord.Interactions;
using CareerBot.Discord.Rest;
using Microsoft.Extensions.Options;

namespace CareerBot.Discord.Operating;

/// <summary>Token, ids, key, intents, commands, gateway and links, each with what to do where it is not as it should be.</summary>
internal sealed class DiscordCheckUp(IDiscordRest rest, CommandRegistration registration, GatewayDial dial, InteractionsCall call, IOptions<DiscordOptions> options, string publicUrl)
{
    // https://docs.discord.com/developers/resources/application#application-object-application-flags
    private const int MessageContent = 1 << 18;
    private const int MessageContentLimited = 1 << 19;

    /// <summary>With fewer sessions left, a loop of restarts would lock the bot out for a day.</summary>
    private const int FewSessions = 50;

    public async Task<IReadOnlyList<DiscordFinding>> RunAsync(CancellationToken cancellationToken)
    {
        var (application, trouble) = await AskAsync(() => rest.GetCurrentApplicationAsync(cancellationToken));
        if (trouble is not null) return [new DiscordFinding("discord token", trouble.Message, RemedyFor(trouble))];
        return
        [
            new DiscordFinding("discord token", "Discord knows the token."),
            Id(application),
            await InteractionsAsync(application, cancellationToken),
            Intents(application),
            await CommandsAsync(cancellationToken),
            await GatewayAsync(cancellationToken),
            Links(),
        ];
    }

    public static string RemedyFor(DiscordRestException exception) => exception.Status switch
    {
        HttpStatusCode.Unauthorized => "Copy a new token from the page \"Bot\" of the developer portal into Discord:Token.",
        HttpStatusCode.Forbidden => "Check that Discord:ApplicationId belongs to the token, on the page \"General Information\" of the developer portal.",
        HttpStatusCode.TooManyRequests => "Discord asks to wait. Try again in a few minutes.",
        null => "Check the network, a proxy, and Discord:ApiUrl.",
        _ => "See https://discordstatus.com and try again later.",
    };

    private static string? Text(JsonElement element, string name) =>
        element is { ValueKind: JsonValueKind.Object } && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static async Task<(T? Value, DiscordRestException? Trouble)> AskAsync<T>(Func<Task<T>> call)
    {
        try
        {
            return (await call(), null);
        }
        catch (DiscordRestException exception)
        {
            return (default, exception);
        }
    }

    private DiscordFinding Id(JsonElement application)
    {
        var actual = Text(application, "id");
        return options.Value.ApplicationId is { } configured && configured != actual
            ? new DiscordFinding("discord id", $"Discord:ApplicationId is {configured}, but the token belongs to {actual}.", $"Set Discord:ApplicationId to {actual}, or leave it out.")
            : new DiscordFinding("discord id", $"The application's id is {actual}.");
    }

    private async Task<DiscordFinding> InteractionsAsync(JsonElement application, CancellationToken cancellationToken)
    {
        const string Name = "discord key";
        var (key, url) = (Text(application, "verify_key"), Text(application, "interactions_endpoint_url"));
        if (options.Value.PublicKey is { Length: > 0 } configured && !string.Equals(configured, key, StringComparison.OrdinalIgnoreCase))
        {
            return new DiscordFinding(Name, "Discord:PublicKey is not the key of this application; calls would be answered with 401.", "Copy \"Public Key\" from the page \"General Information\" of the developer portal.");
        }

        return (url, options.Value.PublicKey) switch
        {
            (null, _) when options.Value.UseGateway => new DiscordFinding(Name, "Interactions come over the gateway."),
            (null, _) => new DiscordFinding(Name, "Interactions come by no way: the gateway is off and no address is set.", "Set the \"Interactions Endpoint URL\" in the developer portal to https://YOUR-HOST/discord/interactions, or set Discord:UseGateway to true."),
            (_, null or "") => new DiscordFinding(Name, $"Interactions go to {url}, but Discord:PublicKey is not set.", "Set Discord:PublicKey, or take the address out of the developer portal."),
            _ => await call.TryAsync(url, cancellationToken) is { } trouble
                ? new DiscordFinding(Name, $"Interactions go to {url}, which {trouble}.", $"Start the bot with the same Discord:PublicKey, and see that its name, its certificate and every proxy before it lead from there to {InteractionEndpoint.Path}.")
                : new DiscordFinding(Name, $"Interactions go to {url}, which refuses unsigned calls; the key is right."),
        };
    }

    private DiscordFinding Intents(JsonElement application)
    {
        const string Name = "discord intents";
        var wants = options.Value.Intents.HasFlag(GatewayIntents.MessageContent);
        var flags = application is { ValueKind: JsonValueKind.Object } && application.TryGetProperty("flags", out var value) && value.TryGetInt32(out var bits) ? bits : 0;
        if (!wants) return new DiscordFinding(Name, "No privileged intent is asked for; mentions, direct messages, replies and commands need none.");
        return (flags & (MessageContent | MessageContentLimited)) != 0
            ? new DiscordFinding(Name, "Message Content is asked for and granted.")
            : new DiscordFinding(Name, "Message Content is asked for but not granted; the gateway would close with 4014.", "Switch on \"Message Content Intent\" on the page \"Bot\" of the developer portal, or take MessageContent out of Discord:Intents.");
    }

    private async Task<DiscordFinding> CommandsAsync(CancellationToken cancellationToken)
    {
        var (outcome, trouble) = await AskAsync(() => registration.CompareAsync(cancellationToken));
        if (trouble is not null || outcome is null) return new DiscordFinding("discord commands", trouble?.Message ?? string.Empty, trouble is null ? null : RemedyFor(trouble));
        return outcome.IsCurrent
            ? new DiscordFinding("discord commands", $"All {outcome.Unchanged} commands are registered.")
            : new DiscordFinding("discord commands", $"{outcome.Created} commands are missing, {outcome.Changed} have changed, {outcome.Deleted} are left over.", "Run \"careerbot discord register\".");
    }

    private async Task<DiscordFinding> GatewayAsync(CancellationToken cancellationToken)
    {
        const string Name = "discord gateway";
        var (gateway, trouble) = await AskAsync(() => rest.GetGatewayBotAsync(cancellationToken));
        if (trouble is not null || gateway is null) return new DiscordFinding(Name, trouble?.Message ?? string.Empty, trouble is null ? null : RemedyFor(trouble));
        if (!options.Value.UseGateway) return new DiscordFinding(Name, "Switched off; interactions come over HTTP.");
        var url = options.Value.GatewayUrl ?? gateway.Url;
        if (await dial.TryAsync(url, cancellationToken) is { } fault)
        {
            return new DiscordFinding(Name, $"{url} {fault}.", options.Value.GatewayUrl is null ? "Let web sockets (wss, port 443) through every firewall and proxy between here and Discord." : "Correct Discord:GatewayUrl, or leave it out.");
        }

        var limit = gateway.SessionStartLimit;
        return limit.Remaining < FewSessions
            ? new DiscordFinding(Name, $"Only {limit.Remaining} of {limit.Total} sessions may still be started today.", "Find out why the bot restarts so often before it is locked out.")
            : new DiscordFinding(Name, $"{url} says hello, {(gateway.Shards == 1 ? "1 shard" : $"{gateway.Shards} shards")} recommended, {limit.Remaining} sessions left today.");
    }

    /// <summary>Answers stand without links too, so that is no failure.</summary>
    private DiscordFinding Links() => publicUrl.Length == 0
        ? new DiscordFinding("discord links", "Sources are named but not linked. Set Assistant:PublicUrl to the address of the bot's web page, for example https://careers.example.org, where there is one.")
        : new DiscordFinding("discord links", $"Sources are linked to {publicUrl}.");
}
