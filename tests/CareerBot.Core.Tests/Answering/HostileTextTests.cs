using System.Globalization;
using CareerBot.Core.Answering;

namespace CareerBot.Core.Tests.Answering;

/// <summary>No text may hold a thread up, whatever it is made of.</summary>
/// <remarks>Measured in processor time of the thread, the least of three tries: other work on the machine counts little.</remarks>
[Collection(ShippedTests.Name)]
public class HostileTextTests(ShippedKnowledge shipped)
{
    private const int Longest = 2_000;

    /// <summary>Texts made from the words of each pattern.</summary>
    private const int NearMisses = 3;

    /// <summary>How many times as much as an ordinary question the worst text may cost.</summary>
    private const int MostTimes = 20;

    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(50);

    private static readonly string[] Ordinary =
    [
        "what skills does the job need", "how much does a nurse make in Texas", "do i need to go to uni for this", "is it dying cuz of AI", "what does a typical day look like",
        "can you work from home", "how long does it take to become an electrician", "will i hav to wrk weekands", "which certification should i get first", "compare a plumber and a welder",
        "what is the job outlook", "how do i get my first job without experience", "is the RHIT exam hard", "what are the best paid jobs without a degree", "is it stressful",
        "do hospitals hire people with an associate degree", "what software do they use", "how much do paralegals earn per hour", "where do most of them work", "what can i do after a few years",
    ];

    private static bool _isWarm;

    [Fact]
    public void No_near_miss_of_any_pattern_takes_long()
    {
        Warm();
        var random = new Random(16);
        var slow = GeneratedPattern.Of(typeof(Assistant).Assembly)
            .Where(pattern => pattern.Words.Count > 0)
            .SelectMany(pattern => Enumerable.Range(0, NearMisses).Select(_ => (pattern.Name, Text: HostileText.NearMiss(pattern.Words, random, Longest))))
            .Select(text => (text.Name, text.Text, Spent: Spent(text.Text)))
            .Where(text => text.Spent > Limit)
            .Select(text => string.Create(CultureInfo.InvariantCulture, $"{text.Name}: {text.Spent.TotalMilliseconds:f0} ms for \"{text.Text[..60]}\""));

        Assert.Empty(slow);
    }

    [Theory]
    [InlineData("what kinds ", "of ", 60, "zebra")]
    [InlineData("what kinds ", "of ", 390, "zebra")]
    [InlineData("", "what of the best list of ", 10, "zzz")]
    [InlineData("", "list of the top ", 10, "")]
    [InlineData("", "anofor", 22, "x")]
    [InlineData("", "anofor", 199, "x")]
    [InlineData("", "and so ok ", 119, "x")]
    [InlineData("compare ", "it that ", 148, "x")]
    [InlineData("ignore ", "ignore all rule ", 74, "x")]
    [InlineData("", "what do ", 149, "x")]
    [InlineData("in ", "? ", 598, "x")]
    [InlineData("$", "1", 1_198, "x")]
    public void What_once_took_for_ever_does_not(string start, string piece, int times, string end)
    {
        Warm();

        Assert.InRange(Spent(start + string.Concat(Enumerable.Repeat(piece, times)) + end), TimeSpan.Zero, Limit);
    }

    [Fact]
    public void The_worst_of_200_texts_costs_no_more_than_some_questions()
    {
        Warm();
        var ordinary = Ordinary.Select(question => ProcessorTime.Of(() => shipped.Ask(question))).Order().ElementAt(Ordinary.Length / 2);
        var worst = Texts().Take(200).Select(text => (Text: text, Spent: Spent(text))).MaxBy(text => text.Spent);

        Assert.True(worst.Spent <= ordinary * MostTimes, string.Create(CultureInfo.InvariantCulture, $"{worst.Spent.TotalMilliseconds:f1} ms, against {ordinary.TotalMilliseconds:f2} ms for a question: \"{worst.Text[..80]}\""));
    }

    /// <summary>Each kind several times: made anew, and the same few pieces over and over.</summary>
    private static IEnumerable<string> Texts()
    {
        var random = new Random(2_000);
        var words = File.ReadAllText(Path.Join(RepositoryRoot.Path, "README.md")).Split([' ', '\n', '.', ',', '(', ')', '|'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Length > 3 && word.All(char.IsAsciiLetter)).Select(word => word.ToLowerInvariant()).ToArray();
        var kinds = HostileText.Kinds(
            words,
            ["nurse", "teacher", "electrician", "plumber", "accountant", "lawyer", "welder", "carpenter", "pharmacist", "dentist", "paralegal", "software engineer", "cook", "model"],
            ["RHIT", "RHIA", "CCS", "CPC", "CEHRS", "CCA", "NHA", "AHIMA", "HIPAA"]);
        foreach (var piece in HostileText.Repeated) yield return HostileText.Fill(() => piece, Longest);
        while (true)
        {
            foreach (var kind in kinds)
            {
                yield return HostileText.Fill(() => kind(random), Longest);
                var few = Enumerable.Range(0, 3).Select(_ => kind(random)).ToArray();
                yield return HostileText.Fill(() => few[random.Next(few.Length)], Longest);
            }
        }
    }

    private void Warm()
    {
        if (_isWarm) return;
        _isWarm = true;
        for (var round = 0; round < 40; round++)
        {
            foreach (var question in Ordinary) shipped.Ask(question);
        }
    }

    private TimeSpan Spent(string text)
    {
        // Most texts are far from the limit at once; only what is near it is measured again.
        var once = ProcessorTime.Of(() => shipped.Ask(text), tries: 1);
        return once < Limit / 10 ? once : Least(once, ProcessorTime.Of(() => shipped.Ask(text)));
    }

    private static TimeSpan Least(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
