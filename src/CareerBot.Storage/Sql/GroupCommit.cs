using System.Diagnostics.CodeAnalysis;

namespace CareerBot.Storage.Sql;

/// <summary>Lets writes that come while others are on their way share one transaction (group commit).</summary>
/// <remarks>
/// A transaction costs some writes to the journal, whatever stands in it, and one row little more. Nobody waits for company: a write
/// that comes alone goes alone. Each ends only when it is kept, so that nothing is said of what a crash could still forget.
/// </remarks>
internal sealed class GroupCommit(Database database) : IThreadPoolWorkItem
{
    private readonly Lock _gate = new();
    private List<Write> _waiting = [];
    private bool _isOnItsWay;

    public Task<int> AddAsync(Func<Opened, int> work)
    {
        var write = new Write(work);
        lock (_gate)
        {
            _waiting.Add(write);
            if (_isOnItsWay) return write.Kept;
            _isOnItsWay = true;
        }

        SetOut();
        return write.Kept;
    }

    void IThreadPoolWorkItem.Execute()
    {
        List<Write> group;
        lock (_gate) (group, _waiting) = (_waiting, []);
        Keep(group);
        lock (_gate)
        {
            _isOnItsWay = _waiting.Count > 0;
            if (!_isOnItsWay) return;
        }

        SetOut();
    }

    /// <summary>Behind what the pool has to do already: under load that is what the next to write is at.</summary>
    private void SetOut() => ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);

    [SuppressMessage("Design", "CA1031", Justification = "Whatever a store throws, those who write get to know it.")]
    private void Keep(List<Write> group)
    {
        try
        {
            database.Do(opened => opened.InTransaction(() =>
            {
                foreach (var write in group) write.Do(opened);
                return group.Count;
            }));
        }
        catch (Exception exception)
        {
            foreach (var write in group) write.Fail(exception);
            return;
        }

        foreach (var write in group) write.End();
    }

    private sealed class Write(Func<Opened, int> work)
    {
        private readonly TaskCompletionSource<int> _kept = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _result;

        public Task<int> Kept => _kept.Task;

        public void Do(Opened opened) => _result = work(opened);

        public void End() => _kept.SetResult(_result);

        public void Fail(Exception exception) => _kept.SetException(exception);
    }
}
