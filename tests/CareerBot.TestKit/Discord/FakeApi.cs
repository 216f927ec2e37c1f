using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CareerBot.TestKit.Discord;

/// <summary>The API over HTTP: each call is counted, checked, limited, and only then done.</summary>
internal sealed class FakeApi(FakeDiscord discord, Snowflakes ids)
{
    private const int Acknowledged = 40060;

    private const int UnknownInteraction = 10062;

    private const int UnknownWebhook = 10015;

    public void Map(IEndpointRouteBuilder app)
    {
        Map(app, "GET", "/gateway/bot", _ => Gateway());
        Map(app, "GET", "/users/@me", _ => Ok($$"""{"id":"{{discord.Settings.BotUserId}}","username":"CareerBot","bot":true}"""));
        Map(app, "GET", "/applications/@me", _ => Ok($$"""{"id":"{{discord.Settings.ApplicationId}}","name":"CareerBot","flags":0,"verify_key":""}"""));
        Map(app, "POST", "/channels/{channel_id}/messages", Post);
        Map(app, "PATCH", "/channels/{channel_id}/messages/{message_id}", Edit);
        Map(app, "POST", "/channels/{channel_id}/typing", _ => new FakeAnswer(204));
        Map(app, "POST", "/channels/{channel_id}/messages/{message_id}/threads", StartThread);
        Map(app, "POST", "/interactions/{interaction_id}/{interaction_token}/callback", Respond);
        Map(app, "POST", "/webhooks/{webhook_id}/{webhook_token}", FollowUp);
        Map(app, "PATCH", "/webhooks/{webhook_id}/{webhook_token}/messages/@original", EditOriginal);
        Map(app, "GET", "/applications/{application_id}/commands", _ => Ok($"[{string.Join(',', discord.Store.Commands.Values)}]"));
        Map(app, "PUT", "/applications/{application_id}/commands", Overwrite);
        Map(app, "POST", "/applications/{application_id}/commands", call => Ok(Register(call.Body).GetRawText()));
        Map(app, "PATCH", "/applications/{application_id}/commands/{command_id}", Change);
        Map(app, "DELETE", "/applications/{application_id}/commands/{command_id}", call => discord.Store.Commands.TryRemove(call.Value("command_id"), out _) ? new FakeAnswer(204) : Error(404, 10063));
    }

    private static FakeAnswer Ok(string json) => new(200, json);

    private static FakeAnswer Error(int status, int code) => new(status, $$"""{"message":"Error {{code}}","code":{{code}}}""");

    private void Map(IEndpointRouteBuilder app, string method, string route, Func<FakeCall, FakeAnswer> act) =>
        app.MapMethods($"/api/v10{route}", [method], async (HttpContext context) =>
        {
            var call = await FakeCall.ReadAsync($"{method} {route}", context);
            var answer = Take(call, act);
            context.Response.StatusCode = answer.Status;
            foreach (var (name, value) in answer.Headers) context.Response.Headers[name] = value;
            if (answer.Json is null) return;
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(answer.Json, context.RequestAborted);
        });

    private FakeAnswer Take(FakeCall call, Func<FakeCall, FakeAnswer> act)
    {
        discord.Calls.Count(call.Route);
        if (!call.IsInteraction && call.Authorization != $"Bot {discord.Settings.Token}") return Problem(call, 401, "the token is wrong");
        if (discord.Calls.Limit(call.Bucket, out var headers) is { } refused) return refused;
        if (discord.Faults.Strikes(discord.Faults.ServerErrors)) return new FakeAnswer(500, """{"message":"Internal Server Error","code":0}""");
        if (discord.Settings.ChecksBodies && PublishedRequests.TakesBody(call.Route) && PublishedRequests.Problems(call.Route, call.Json) is { Count: > 0 } problems) return Problem(call, 400, string.Join("; ", problems));
        var answer = act(call) with { Headers = headers };
        return discord.Faults.Strikes(discord.Faults.LostAnswers) ? new FakeAnswer(502, "<html>Bad Gateway</html>") : answer;
    }

    private FakeAnswer Problem(FakeCall call, int status, string problem)
    {
        discord.Calls.Problems.Enqueue($"{call.Route}: {problem}");
        return Error(status, 50035);
    }

    private FakeAnswer Refuse(FakeRefusal refusal)
    {
        discord.Calls.CountRefused();
        return new FakeAnswer(refusal.Status, $$"""{"message":"Refused","code":{{refusal.Code}}{{(refusal.Errors is { } errors ? $",\"errors\":{errors}" : string.Empty)}}}""");
    }

    private FakeAnswer Gateway() => Ok(
        $$"""{"url":"{{discord.GatewayUrl}}","shards":{{discord.Settings.Shards}},"session_start_limit":{"total":1000,"remaining":{{Math.Max(0, 1000 - discord.Gateway.Identifies)}},"reset_after":14400000,"max_concurrency":{{discord.Settings.MaxConcurrency}}} }""");

    private FakeAnswer Post(FakeCall call)
    {
        if (discord.Faults.RefusalOf(call.Value("channel_id"), call.Body, call.Files) is { } refusal) return Refuse(refusal);
        var message = discord.Store.Post(call.Value("channel_id"), call.Body, call.Files, ids.Next);
        discord.People.Notice(message);
        return Ok($$"""{"id":"{{message.Id}}","channel_id":"{{message.ChannelId}}"}""");
    }

    private FakeAnswer Edit(FakeCall call)
    {
        if (!discord.Store.Messages.TryGetValue(call.Value("message_id"), out var message)) return Error(404, 10008);
        message.Latest = call.Body;
        return Ok($$"""{"id":"{{message.Id}}"}""");
    }

    private FakeAnswer StartThread(FakeCall call)
    {
        // A message's thread has the message's id.
        var message = call.Value("message_id");
        return discord.Store.Threads.TryAdd(message, call.Value("channel_id")) ? new FakeAnswer(201, $$"""{"id":"{{message}}","type":11}""") : Error(400, 160004);
    }

    private FakeAnswer Respond(FakeCall call)
    {
        if (!discord.Store.Interactions.TryGetValue(call.Value("interaction_id"), out var interaction) || interaction.Token != call.Value("interaction_token")) return Error(404, UnknownInteraction);
        lock (interaction)
        {
            if (interaction.Callback is not null)
            {
                interaction.Repetitions++;
                return Error(400, Acknowledged);
            }

            if (TimeProvider.System.GetElapsedTime(interaction.StartedAt) > discord.Settings.InteractionPatience) return Error(404, UnknownInteraction);
            interaction.AnsweredAt = TimeProvider.System.GetTimestamp();
            (interaction.Files, interaction.Callback) = (call.Files, call.Body);
        }

        discord.People.Notice(interaction);
        return new FakeAnswer(204);
    }

    private FakeAnswer FollowUp(FakeCall call)
    {
        if (Find(call.Value("webhook_token")) is not { Callback: not null } interaction) return Error(404, UnknownWebhook);
        interaction.FollowUps.Enqueue(call.Body);
        return Ok($$"""{"id":"{{ids.Next()}}"}""");
    }

    private FakeAnswer EditOriginal(FakeCall call)
    {
        if (Find(call.Value("webhook_token")) is not { Callback: not null } interaction) return Error(404, UnknownWebhook);
        interaction.Edited = call.Body;
        return Ok($$"""{"id":"{{ids.Next()}}"}""");
    }

    private FakeInteraction? Find(string token) => discord.Store.Interactions.Values.FirstOrDefault(interaction => interaction.Token == token);

    private FakeAnswer Overwrite(FakeCall call)
    {
        discord.Store.Commands.Clear();
        foreach (var command in call.Body.EnumerateArray()) Register(command);
        return Ok($"[{string.Join(',', discord.Store.Commands.Values)}]");
    }

    private FakeAnswer Change(FakeCall call)
    {
        var id = call.Value("command_id");
        if (!discord.Store.Commands.ContainsKey(id)) return Error(404, 10063);
        return Ok(Save(id, call.Body).GetRawText());
    }

    /// <summary>A command of the same name is written over.</summary>
    private JsonElement Register(JsonElement command)
    {
        var name = command.GetProperty("name").GetString();
        var id = discord.Store.Commands.FirstOrDefault(known => known.Value.GetProperty("name").GetString() == name).Key ?? ids.Next();
        return Save(id, command);
    }

    private JsonElement Save(string id, JsonElement command)
    {
        var members = (discord.Store.Commands.TryGetValue(id, out var known) ? known.EnumerateObject() : default).ToDictionary(member => member.Name, member => member.Value);
        foreach (var member in command.EnumerateObject()) members[member.Name] = member.Value;
        members["id"] = JsonElement.Parse($"\"{id}\"");
        members["application_id"] = JsonElement.Parse($"\"{discord.Settings.ApplicationId}\"");
        members["version"] = JsonElement.Parse("\"1\"");
        return discord.Store.Commands[id] = JsonSerializer.SerializeToElement(members);
    }
}
