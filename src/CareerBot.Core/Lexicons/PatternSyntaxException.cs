namespace CareerBot.Core.Lexicons;

/// <summary>A pattern that can't be read; the message says what is wrong and where in it.</summary>
public sealed class PatternSyntaxException : FormatException
{
    public PatternSyntaxException()
    {
    }

    public PatternSyntaxException(string message)
        : base(message)
    {
    }

    public PatternSyntaxException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
