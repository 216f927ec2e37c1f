using CareerBot.Core.Replies;
using CareerBot.Core.Salaries;
using CareerBot.Core.Turns;
using CsCheck;

namespace CareerBot.Discord.Tests.Rendering;

/// <summary>Replies of every kind, made of texts of any content and length.</summary>
internal static class HostileReply
{
    private static readonly string[] Nasty =
    [
        "@everyone", "@here", "<@80351110224678912>", "<@&1>", "<#1>", "</ask:1>", "<t:1:R>", "<:x:1>", "**", "__", "~~", "||", "```", "`", "> ", "# ", "-# ", "- ", "1. ",
        "[x](https://evil.example)", "https://evil.example/a_b", "discord.gg/x", ":smile:", "\\", "\n", "\u202E", "\u200B", "\uD83D", "\uDE00", "👩‍👩‍👧", "ﷺ", " ", "word", "|", "\0",
    ];

    public static Gen<string> Text { get; } = Gen.OneOf(
        Gen.String[0, 60],
        Gen.Int[0, Nasty.Length - 1].Select(i => Nasty[i]).Array[0, 30].Select(string.Concat),
        Gen.Int[0, Nasty.Length - 1].Select(i => Nasty[i]).Array[0, 300].Select(string.Concat),
        Gen.Int[1, 5000].Select(length => new string('*', length)),
        Gen.Int[1, 5000].Select(length => new string('w', length)));

    public static Gen<Reply> Any { get; } = Gen.OneOf<Reply>(
        Answers(),
        Salaries(),
        Gen.Select(Estimates(), Snippets(), Citations()).Select((estimate, snippets, citations) => (Reply)new Reply.Outlook(OutlookOf(estimate), snippets, citations)),
        Comparisons(),
        Choices().Select(choices => (Reply)new Reply.Choose(choices)),
        Gen.Select(Text, Choices()).Select((what, choices) => (Reply)new Reply.NoAnswer(what, choices)),
        Gen.Const((Reply)new Reply.OffTopic()),
        Gen.Select(Text, Text.Array[0, 10]).Select((topic, suggestions) => (Reply)new Reply.SmallTalk(topic) { Suggestions = suggestions }),
        Text.Select(topic => (Reply)new Reply.Declined(topic)),
        Text.Select(message => (Reply)new Reply.Signpost("crisis", message)),
        Text.Select(id => (Reply)new Reply.Failed(id)));

    private static Gen<Reply> Answers() => Gen.Select(Snippets(), Citations(), Gen.OneOf(Text, Gen.Const(string.Empty)))
        .Select((snippets, citations, assumed) => (Reply)new Reply.Answer(snippets, citations) { AssumedOccupation = assumed.Length == 0 ? null : assumed });

    private static Gen<Reply> Salaries() => Gen.Select(Figures().Array[0, 12], Snippets(), Citations(), Estimates().Array[0, 6], Text, Text.Array[0, 6])
        .Select((figures, snippets, citations, estimates, text, remarks) => (Reply)new Reply.Salary(figures, snippets, citations)
        {
            Occupation = text,
            MissingPlace = text,
            Estimates = estimates,
            Remarks = remarks,
            Period = PayPeriod.Hour,
            Chart = new WageChart(estimates, PayPeriod.Year),
        });

    private static Gen<Reply> Comparisons() => Gen.Select(Text, Text, Gen.Select(Text, Cells(), Cells()).Select((label, first, second) => new ComparisonRow(label, first, second)).Array[0, 40], Citations())
        .Select((first, second, rows, citations) => (Reply)new Reply.Comparison(first, second, rows, citations));

    private static Gen<ComparisonCell> Cells() => Gen.Select(Text, Gen.Bool, Gen.Bool)
        .Select((text, isKnown, isCited) => new ComparisonCell(isKnown ? text : null) { Citation = isCited ? 1 : null, Source = isCited ? null : text });

    private static Gen<Snippet[]> Snippets() => Gen.Select(Text, Gen.Int[1, 3], Gen.Bool, Gen.Select(Gen.Int[-5, 50], Gen.Int[-5, 50]).Select((start, length) => new Highlight(start, length)).Array[0, 5])
        .Select((text, citation, isItem, highlights) => new Snippet(text, citation) { IsListItem = isItem, Highlights = highlights })
        .Array[0, 6];

    private static Gen<Citation[]> Citations() => Gen.Select(Text, Text, Gen.Bool).Select((text, id, isAbsolute) => new Citation
    {
        Number = 1,
        GuideId = id,
        GuideTitle = text,
        SectionId = id,
        Heading = text,
        Snippet = text,
        Url = isAbsolute ? $"https://careers.example.org/guides/{Uri.EscapeDataString(WellFormed(id))}" : $"/guides/{id}",
    }).Array[0, 3];

    private static Gen<Choice[]> Choices() => Gen.Select(Text, Text, Gen.Int[0, 4]).Select((label, id, kind) => new Choice
    {
        GuideId = kind == 0 ? string.Empty : id,
        GuideTitle = label,
        SectionId = kind == 1 ? id : null,
        Label = label,
        Url = string.Empty,
        Request = kind switch { 2 => new TurnRequest.Salary(id) { Place = label }, 3 => new TurnRequest.Compare(id, label), 4 => new TurnRequest.Section(id, label), _ => null },
    }).Array[0, 40];

    private static Gen<SalaryFigure> Figures() => Gen.Select(Text, Gen.Int[0, int.MaxValue], Gen.Bool).Select((text, amount, isRange) => new SalaryFigure
    {
        Statistic = SalaryStatistic.Percentile10,
        Amount = amount,
        High = isRange ? amount : null,
        Period = PayPeriod.Year,
        Place = text,
        AsOf = text,
        Source = text,
        Occupation = text,
        Currency = text,
    });

    private static Gen<WageEstimate> Estimates() => Gen.Select(Text, Gen.Int[0, int.MaxValue]).Select((text, amount) => new WageEstimate
    {
        OccupationCode = text,
        Occupation = text,
        Place = text,
        Annual = new WageDistribution { Median = new(amount), Mean = new(amount, IsAtLeast: true) },
        AsOf = text,
        Source = text,
        SourceUrl = text,
    });

    private static OccupationOutlook OutlookOf(WageEstimate estimate) => new()
    {
        OccupationCode = estimate.OccupationCode,
        Occupation = estimate.Occupation,
        FromYear = 2024,
        ToYear = 2034,
        GrowthPercent = 1,
        EntryEducation = estimate.Place,
        Source = estimate.Source,
        SourceUrl = estimate.SourceUrl,
    };

    private static string WellFormed(string text) => string.Concat(text.EnumerateRunes());
}
