using System.Globalization;
using System.Text;
using CareerBot.Discord.Interactions;

namespace CareerBot.Discord.Tests.Interactions;

public sealed class InteractionSignatureTests : IDisposable
{
    private const string Body = """{"type":1}""";

    private readonly SigningKey _key = new();

    public void Dispose() => _key.Dispose();

    [Fact]
    public void Discords_own_signature_is_taken() => Assert.True(IsValid(_key.Sign("1700000000", Body), "1700000000", Body));

    [Fact]
    public void Capital_digits_are_taken() => Assert.True(IsValid(_key.Sign("1700000000", Body).ToUpper(CultureInfo.InvariantCulture), "1700000000", Body));

    [Fact]
    public void A_body_that_was_changed_is_refused() => Assert.False(IsValid(_key.Sign("1700000000", Body), "1700000000", """{"type":2}"""));

    [Fact]
    public void White_space_that_was_added_is_refused() => Assert.False(IsValid(_key.Sign("1700000000", Body), "1700000000", Body + " "));

    [Fact]
    public void Another_time_is_refused() => Assert.False(IsValid(_key.Sign("1700000000", Body), "1700000001", Body));

    [Fact]
    public void Another_key_is_refused()
    {
        using var other = new SigningKey();
        Assert.False(IsValid(other.Sign("1700000000", Body), "1700000000", Body));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("abcd")]
    [InlineData("zz")]
    public void What_is_no_signature_is_refused(string? signature) => Assert.False(IsValid(signature, "1700000000", Body));

    [Fact]
    public void Zeros_and_other_signs_of_the_right_length_are_refused()
    {
        Assert.False(IsValid(new string('0', 128), "1700000000", Body));
        Assert.False(IsValid(new string('x', 128), "1700000000", Body));
        Assert.False(IsValid(new string('٣', 128), "1700000000", Body));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("１７")]
    [InlineData("11111111111111111111111111111111111111111111111111")]
    public void What_is_no_time_is_refused(string? timestamp) => Assert.False(IsValid(_key.Sign(timestamp ?? string.Empty, Body), timestamp, Body));

    private bool IsValid(string? signature, string? timestamp, string body) => new InteractionSignature(_key.PublicHex).IsValid(signature, timestamp, Encoding.UTF8.GetBytes(body));
}
