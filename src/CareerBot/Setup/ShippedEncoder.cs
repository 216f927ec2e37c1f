using CareerBot.Core.Text;
using CareerBot.Encoder;

namespace CareerBot.Setup;

/// <summary>The sentence encoder that lies beside the program.</summary>
internal static class ShippedEncoder
{
    public static readonly string Folder = Path.Join(AppContext.BaseDirectory, "encoder");

    /// <exception cref="EncoderUnavailableException">It can't be used here; the message says why.</exception>
    public static ISentenceVectors Load() => OnnxSentenceVectors.Load(Folder);
}
