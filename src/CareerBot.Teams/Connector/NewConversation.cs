using CareerBot.Teams.Activities;

namespace CareerBot.Teams.Connector;

/// <summary>A one-to-one conversation that the bot begins.</summary>
/// <param name="ServiceUrl">As the person's earlier activities named it.</param>
/// <param name="TenantId">The person's tenant.</param>
/// <param name="Bot">The bot, as the person's earlier activities named it.</param>
/// <param name="Member">The person.</param>
internal sealed record NewConversation(string ServiceUrl, string TenantId, ChannelAccount Bot, ChannelAccount Member);
