using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CareerBot.Discord;

/// <summary>The bot's token, which nothing prints by accident.</summary>
[TypeConverter(typeof(Converter))]
public sealed class BotToken
{
    private const string Prefix = "Bot ";

    private readonly string _value;

    public BotToken(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var bare = value.Trim();
        // Often copied with the word that belongs to the header.
        _value = bare.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? bare[Prefix.Length..].Trim() : bare;
    }

    public bool IsEmpty => _value.Length == 0;

    /// <summary>The token itself, for the header and the handshake.</summary>
    public string Reveal() => _value;

    public override string ToString() => "(token)";

    [SuppressMessage("Performance", "CA1812", Justification = "Made by the binder of options.")]
    private sealed class Converter : TypeConverter
    {
        public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) => sourceType == typeof(string);

        public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
            value is string text ? new BotToken(text) : base.ConvertFrom(context, culture, value);
    }
}
