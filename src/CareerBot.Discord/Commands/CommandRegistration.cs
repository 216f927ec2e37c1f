using System.Text.Json;
using CareerBot.Discord.Payloads;
using CareerBot.Discord.Rest;

namespace CareerBot.Discord.Commands;

/// <summary>Makes the registered commands those of the catalogue; only the difference is written, so a second run writes nothing.</summary>
internal sealed class CommandRegistration(IDiscordRest rest, OwnApplication application)
{
    /// <exception cref="DiscordRestException">Discord said no or can't be reached.</exception>
    public async Task<RegistrationOutcome> SyncAsync(CancellationToken cancellationToken)
    {
        var plan = await PlanAsync(cancellationToken);
        foreach (var (_, body) in plan.Created) await rest.CreateCommandAsync(plan.ApplicationId, new DiscordBody(body), cancellationToken);
        foreach (var (id, body) in plan.Changed) await rest.EditCommandAsync(plan.ApplicationId, id, new DiscordBody(body), cancellationToken);
        foreach (var id in plan.Deleted) await rest.DeleteCommandAsync(plan.ApplicationId, id, cancellationToken);
        return plan.Outcome;
    }

    /// <summary>What would be written.</summary>
    public async Task<RegistrationOutcome> CompareAsync(CancellationToken cancellationToken) => (await PlanAsync(cancellationToken)).Outcome;

    private static (int Type, string Name, string Id) KeyOf(JsonElement command) => (
        command.TryGetProperty("type", out var type) && type.TryGetInt32(out var number) ? number : CommandPayload.SlashType,
        command.TryGetProperty("name", out var name) ? name.GetString() ?? string.Empty : string.Empty,
        command.TryGetProperty("id", out var id) ? id.GetString() ?? string.Empty : string.Empty);

    private static byte[] Json(CommandPayload command) => JsonSerializer.SerializeToUtf8Bytes(command, PayloadJson.Default.CommandPayload);

    private async Task<Plan> PlanAsync(CancellationToken cancellationToken)
    {
        var applicationId = await application.GetAsync(cancellationToken);
        var answer = await rest.GetCommandsAsync(applicationId, cancellationToken);
        var registered = answer.ValueKind == JsonValueKind.Array ? answer.EnumerateArray().ToList() : [];
        var plan = new Plan(applicationId);
        foreach (var definition in CommandCatalogue.Definitions)
        {
            var body = Json(definition);
            var at = registered.FindIndex(command => KeyOf(command) is var key && key.Type == definition.Type && key.Name == definition.Name);
            if (at < 0)
            {
                plan.Created.Add((definition.Name, body));
                continue;
            }

            using var wanted = JsonDocument.Parse(body);
            if (CommandDifference.IsSame(wanted.RootElement, registered[at])) plan.Unchanged++;
            else plan.Changed.Add((KeyOf(registered[at]).Id, Json(definition with { Type = null })));
            registered.RemoveAt(at);
        }

        // An entry point that the portal made for an activity is not ours to delete.
        plan.Deleted.AddRange(registered.Select(KeyOf).Where(key => key.Type is >= CommandPayload.SlashType and <= CommandPayload.MessageType).Select(key => key.Id));
        return plan;
    }

    private sealed record Plan(string ApplicationId)
    {
        public List<(string Name, byte[] Body)> Created { get; } = [];

        public List<(string Id, byte[] Body)> Changed { get; } = [];

        public List<string> Deleted { get; } = [];

        public int Unchanged { get; set; }

        public RegistrationOutcome Outcome => new(Created.Count, Changed.Count, Deleted.Count, Unchanged);
    }
}
