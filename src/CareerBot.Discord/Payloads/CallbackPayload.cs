namespace CareerBot.Discord.Payloads;

/// <summary>The first answer to an interaction.</summary>
/// <remarks>https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object</remarks>
internal sealed record CallbackPayload<TData>(CallbackType Type, TData? Data)
    where TData : class;

/// <summary>What an answer to an interaction does.</summary>
internal enum CallbackType
{
    Pong = 1,
    Message = 4,
    Choices = 8,
}

/// <summary>Proposals while somebody types.</summary>
internal sealed record ChoicesPayload(IReadOnlyList<CommandChoice> Choices);
