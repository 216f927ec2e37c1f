using CareerBot.Core.Replies;
using CareerBot.Discord.Payloads;
using CareerBot.Discord.Rendering;
using CsCheck;

namespace CareerBot.Discord.Tests.Rendering;

/// <summary>No text of any content or length breaks a limit of Discord's or pings anybody.</summary>
public class MessageLimitTests
{
    private const int Iterations = 300;

    [Fact]
    public void No_reply_breaks_a_limit() => Samples(message =>
    {
        Assert.True(message.Content is not { Length: > DiscordLimits.Content }, $"The content has {message.Content?.Length} characters.");
        Assert.True(message.Content is { Length: > 0 } || message.Embeds is { Count: > 0 }, "The message is empty.");
        Assert.All(message.Embeds ?? [], WithinLimits);
        Assert.True(Texts(message.Embeds ?? []).Sum(text => text.Length) <= DiscordLimits.EmbedSum);
        Assert.True((message.Components?.Count ?? 0) <= DiscordLimits.Rows);
        Assert.All(message.Components ?? [], RowWithinLimits);
    });

    [Fact]
    public void No_reply_pings_anybody() => Samples(message =>
    {
        Assert.Empty(message.AllowedMentions.Parse);
        Assert.Null(message.AllowedMentions.Users);

        // The label of a button is no text that Discord looks for mentions in.
        Assert.All([message.Content ?? string.Empty, .. Texts(message.Embeds ?? [])], text => Assert.DoesNotMatch("@(everyone|here)|<@", text.Replace("\\<", "<\u200B", StringComparison.Ordinal)));
    });

    [Fact]
    public void No_cut_falls_inside_a_character() => Samples(message => Assert.All(AllTexts(message), text =>
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i])) Assert.True(i + 1 < text.Length && char.IsLowSurrogate(text[++i]), "Half a character is left.");
            else Assert.False(char.IsLowSurrogate(text[i]), "Half a character is left.");
        }
    }));

    [Fact]
    public void Bold_marks_and_fences_are_always_closed() => Samples(message => Assert.All(Texts(message.Embeds ?? []), text =>
    {
        var open = OpenMarks.Of(text);
        Assert.True(open.Length == 0, $"\"{open}\" is open: {text}");
    }));

    /// <summary>The room ends at every place of a heading in bold, once for each length of what stands before it.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_heading_in_bold_that_is_cut_is_closed(bool isOfAGuide)
    {
        for (var length = EmbedFrame.DescriptionRoom - 80; length < EmbedFrame.DescriptionRoom; length++)
        {
            var salary = isOfAGuide ? SomeReply.GuideSalary() : SomeReply.OfficialSalary();
            var message = FixedChart.Renderer.Render(salary with { Remarks = [new string('w', length)] }, RenderOptions.Plain);

            Assert.All(Texts(message.Embeds ?? []), text => Assert.Empty(OpenMarks.Of(text)));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\u200E")]
    [InlineData("*")]
    [InlineData("A table*")]
    public void A_source_in_italics_is_closed(string source)
    {
        var cell = new ComparisonCell("$40,000") { Source = source };
        var message = FixedChart.Renderer.Render(new Reply.Comparison("One", "Other", [new ComparisonRow("Pay", cell, cell)], []), RenderOptions.Plain);

        Assert.All(Texts(message.Embeds ?? []), text => Assert.Empty(OpenMarks.Of(text)));
    }

    [Fact]
    public void Ids_of_components_come_back_as_what_they_were_made_from() => Samples(message =>
    {
        foreach (var component in (message.Components ?? []).SelectMany(row => row.Components ?? []))
        {
            Assert.NotNull(ComponentId.Parse(component.CustomId));
            Assert.All(component.Options ?? [], option => Assert.NotNull(ComponentId.Parse(option.Value)));
        }
    });

    private static void Samples(Action<MessagePayload> check) =>
        Gen.Select(HostileReply.Any, HostileReply.Text, Gen.Bool).ForAll((reply, question, isPrivate) => check(FixedChart.Renderer.Render(reply, new RenderOptions { Question = question, IsPrivate = isPrivate })), count: Iterations);

    private static void WithinLimits(Embed embed)
    {
        Assert.True(embed.Title is not { Length: > DiscordLimits.EmbedTitle });
        Assert.True(embed.Description is not { Length: > DiscordLimits.EmbedDescription });
        Assert.True((embed.Fields?.Count ?? 0) <= DiscordLimits.EmbedFields);
        Assert.True(embed.Description is { Length: > 0 } || embed.Fields is { Count: > 0 }, "The embed is empty.");
        Assert.All(embed.Fields ?? [], field =>
        {
            Assert.InRange(field.Name.Length, 1, DiscordLimits.FieldName);
            Assert.InRange(field.Value.Length, 1, DiscordLimits.FieldValue);
        });
    }

    private static void RowWithinLimits(Component row)
    {
        var components = row.Components ?? [];
        Assert.InRange(components.Count, 1, DiscordLimits.ButtonsInARow);
        Assert.Equal(components.Count, components.Select(component => component.CustomId).Distinct().Count());
        foreach (var component in components)
        {
            Assert.InRange(component.CustomId?.Length ?? 0, 1, DiscordLimits.ComponentId);
            Assert.True(component.Label is not { Length: > DiscordLimits.ButtonLabel });
            Assert.True(component.Label is { Length: > 0 } || component.Emoji is not null || component.Options is not null);
            if (component.Options is not { } options) continue;
            Assert.InRange(options.Count, 1, DiscordLimits.SelectOptions);
            Assert.Equal(options.Count, options.Select(option => option.Value).Distinct().Count());
            Assert.All(options, option =>
            {
                Assert.InRange(option.Label.Length, 1, DiscordLimits.OptionLabel);
                Assert.InRange(option.Value.Length, 1, DiscordLimits.OptionLabel);
            });
        }
    }

    private static IEnumerable<string> AllTexts(MessagePayload message) =>
        [.. Texts(message.Embeds ?? []), message.Content ?? string.Empty, .. (message.Components ?? []).SelectMany(row => row.Components ?? []).Select(component => component.Label ?? string.Empty)];

    private static IEnumerable<string> Texts(IReadOnlyList<Embed> embeds) =>
        embeds.SelectMany(embed => new[] { embed.Title ?? string.Empty, embed.Description ?? string.Empty }.Concat((embed.Fields ?? []).SelectMany(field => new[] { field.Name, field.Value })));
}
