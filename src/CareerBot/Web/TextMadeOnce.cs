namespace CareerBot.Web;

/// <summary>A text that is made when somebody asks for it, and kept. Where that fails, it is made anew for the next one.</summary>
internal sealed class TextMadeOnce(Func<Task<string>> make)
{
    private readonly Lock _gate = new();
    private Task<string>? _made;

    public Task<string> GetAsync()
    {
        lock (_gate)
        {
            if (_made is null or { IsFaulted: true } or { IsCanceled: true }) _made = make();
            return _made;
        }
    }
}
