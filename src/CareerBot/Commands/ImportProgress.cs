namespace CareerBot.Commands;

/// <summary>Says how far an import has come: in place on a terminal, now and then in a log.</summary>
internal sealed class ImportProgress(Terminal terminal) : IProgress<(int Done, int All)>
{
    private const int Step = 50;

    private readonly Lock _writing = new();

    public void Report((int Done, int All) value)
    {
        var isLast = value.Done == value.All;
        if (value.All < Step || (value.Done % Step != 0 && !isLast)) return;
        lock (_writing)
        {
            if (!terminal.IsInteractive) terminal.Error.WriteLine($"Read {value.Done} of {value.All} pages.");
            else if (isLast) terminal.Error.Write("\r                                  \r");
            else terminal.Error.Write($"\rRead {value.Done} of {value.All} pages.");
        }
    }
}
