using CareerBot.Teams.Activities;
using CareerBot.Teams.Connector;
using Microsoft.Extensions.Logging;

namespace CareerBot.Teams.Conversations;

/// <summary>Says that the bot is busy where the inbox is full: to some people, once each, so that being busy makes nobody busier.</summary>
internal sealed class BusyReply(IConnector connector, Addressing addressing, OneNotice notices, ILogger<BusyReply> logger) : IDisposable
{
    private const int AtOnce = 8;

    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim _places = new(AtOnce);

    /// <summary>False where the activity should be sent again later.</summary>
    public async Task<bool> TrySayAsync(TeamsActivity activity, CancellationToken cancellationToken)
    {
        if (activity.Type != ActivityTypes.Message || !addressing.IsForBot(activity)) return true;
        if (!await _places.WaitAsync(TimeSpan.Zero, cancellationToken)) return false;
        try
        {
            if (notices.IsFirst(activity.Key, Pause)) await connector.ReplyAsync(activity, Shelf.Say(Phrases.Busy), cancellationToken);
            return true;
        }
        catch (ConnectorException exception)
        {
            logger.ReplyNotSent((int?)exception.Status, exception.Code, exception.Message);
            return false;
        }
        finally
        {
            _places.Release();
        }
    }

    public void Dispose() => _places.Dispose();
}
