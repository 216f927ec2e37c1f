using CareerBot.Web;

namespace CareerBot.Tests.Web;

public class TextMadeOnceTests
{
    [Fact]
    public async Task What_failed_is_made_anew_for_the_next_one_and_then_kept()
    {
        var tries = 0;
        var text = new TextMadeOnce(() => ++tries == 1 ? Task.FromException<string>(new InvalidOperationException("not yet")) : Task.FromResult($"try {tries}"));

        await Assert.ThrowsAsync<InvalidOperationException>(text.GetAsync);

        Assert.Equal(["try 2", "try 2"], [await text.GetAsync(), await text.GetAsync()]);
    }
}
