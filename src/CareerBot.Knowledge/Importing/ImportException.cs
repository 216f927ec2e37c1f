namespace CareerBot.Knowledge.Importing;

/// <summary>A file from outside that cannot be brought in; the message names the file, what is wrong with it and what to do.</summary>
public sealed class ImportException : Exception
{
    public ImportException()
    {
    }

    public ImportException(string message)
        : base(message)
    {
    }

    public ImportException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
