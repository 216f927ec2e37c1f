using System.Text.Json;

namespace CareerBot.Core.Text;

/// <summary>What is wrong with a text that should be JSON, for whoever wrote it.</summary>
public static class JsonTrouble
{
    /// <summary>The reader's sentence without its last part, which counts lines and bytes from 0.</summary>
    public static string Of(JsonException exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        var message = exception.Message;
        var end = message.IndexOf(" Path: $", StringComparison.Ordinal);
        if (end < 0) end = message.IndexOf(" LineNumber: ", StringComparison.Ordinal);
        return end < 0 ? message : message[..end];
    }
}
