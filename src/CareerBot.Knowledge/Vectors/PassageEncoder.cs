using CareerBot.Core.Retrieval;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CareerBot.Knowledge.Vectors;

/// <summary>Loads the sentence encoder beside the running host, and encodes what is new after every swap; questions are answered without
/// it meanwhile.</summary>
/// <remarks>It never fails: a background service that does would end the host.</remarks>
internal sealed class PassageEncoder(
    KnowledgeStore store,
    IOptions<KnowledgeOptions> options,
    PassageVectors vectors,
    SentenceVectorsSource source,
    TimeProvider time,
    ILogger<PassageEncoder> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Encoder) return;
        await store.Loaded.WaitAsync(stoppingToken);
        if (await OnOwnThread(Load, stoppingToken) is not { } encoding) return;
        while (!stoppingToken.IsCancellationRequested)
        {
            var swapped = store.Swapped;
            await OnOwnThread(() => Encode(encoding, stoppingToken), stoppingToken);
            await swapped.WaitAsync(stoppingToken);
        }
    }

    /// <summary>Minutes of work at a first start: on a thread of its own, and one that gives way to those who answer.</summary>
    private static Task<T> OnOwnThread<T>(Func<T> work, CancellationToken cancellationToken) => Task.Factory.StartNew(
        () =>
        {
            Thread.CurrentThread.Priority = ThreadPriority.BelowNormal;
            return work();
        },
        cancellationToken,
        TaskCreationOptions.LongRunning,
        TaskScheduler.Default);

    private PassageEncoding? Load()
    {
        try
        {
            return new PassageEncoding(store, options.Value, vectors, source.Load());
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            logger.EncoderUnavailable(exception.Message);
            return null;
        }
    }

    private bool Encode(PassageEncoding encoding, CancellationToken cancellationToken)
    {
        try
        {
            var started = time.GetTimestamp();
            var encoded = encoding.EncodeMissing(cancellationToken);
            if (encoded > 0) logger.PassagesEncoded(encoded, (long)time.GetElapsedTime(started).TotalMilliseconds);
            return true;
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or OutOfMemoryException))
        {
            logger.EncodingFailed(exception);
            return false;
        }
    }
}
