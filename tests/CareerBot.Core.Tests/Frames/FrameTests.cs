using CareerBot.Core.Replies;
using Xunit.Abstractions;

namespace CareerBot.Core.Tests.Frames;

/// <summary>What kind of thing somebody wants, on utterances that nothing was learned from: shares, since no classifier is always right.</summary>
[Collection(ShippedTests.Name)]
public class FrameTests(ShippedKnowledge shipped, ITestOutputHelper output)
{
    private static readonly (string Label, string Utterance)[] Examples =
    [
        .. File.ReadAllLines(Path.Join(RepositoryRoot.Path, "tests", "data", "frames.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line[0] is '+' or '-' ? (line[..1], line[2..]) : (line[..line.IndexOf(':', StringComparison.Ordinal)], line[(line.IndexOf(':', StringComparison.Ordinal) + 2)..])),
    ];

    [Fact]
    public void Most_of_what_is_about_no_occupation_is_answered_from_no_guide() =>
        AssertShare(0.68, Of("+"), reply => reply is not (Reply.Answer or Reply.Salary or Reply.Outlook));

    [Fact]
    public void Most_of_what_is_about_the_job_under_discussion_is_not_taken_for_another_matter() =>
        AssertShare(0.9, Of("-"), reply => !IsAtLarge(reply) && reply is not Reply.Signpost);

    [Fact]
    public void Most_who_need_help_in_words_of_their_own_are_shown_to_it() =>
        AssertShare(0.75, [.. Examples.Where(example => example.Label is not ("+" or "-" or "none"))], reply => reply is Reply.Signpost);

    [Fact]
    public void Idioms_and_the_work_of_helpers_are_no_need_for_help() => AssertShare(0.85, Of("none"), reply => reply is not Reply.Signpost);

    [Fact]
    public void No_example_is_one_that_was_learned_from()
    {
        var learned = Directory.EnumerateFiles(Path.Join(RepositoryRoot.Knowledge, "language", "utterances"), "*.txt").SelectMany(File.ReadAllLines).ToHashSet(StringComparer.OrdinalIgnoreCase);

        Assert.DoesNotContain(Examples, example => learned.Contains(example.Utterance));
    }

    private static (string Label, string Utterance)[] Of(string label) => [.. Examples.Where(example => example.Label == label)];

    private static bool IsAtLarge(Reply reply) => reply.Explanation?.Decision.StartsWith("No occupation is named", StringComparison.Ordinal) == true;

    private void AssertShare(double least, (string Label, string Utterance)[] examples, Func<Reply, bool> isRight)
    {
        string[] wrong = [.. examples.Where(example => !isRight(shipped.Ask(example.Utterance))).Select(example => example.Utterance)];
        output.WriteLine($"{examples.Length - wrong.Length} of {examples.Length}; not: {string.Join(" | ", wrong)}");

        Assert.InRange(1 - (wrong.Length / (double)examples.Length), least, 1);
    }
}
