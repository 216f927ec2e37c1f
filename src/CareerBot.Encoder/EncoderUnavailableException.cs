namespace CareerBot.Encoder;

/// <summary>The sentence encoder can't be loaded; the bot answers as well as it can without.</summary>
public sealed class EncoderUnavailableException : Exception
{
    public EncoderUnavailableException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
