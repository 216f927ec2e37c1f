using System.Text;
using CareerBot.Core.Guides;
using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Tests.Reading;

internal static class SomeGuide
{
    public const string Path = "guides/nurse.md";

    public static GuideReadResult Read(string text, string path = Path) => GuideReader.Read(path, Encoding.UTF8.GetBytes(text));

    public static Guide Guide(string text, string path = Path) => Read(text, path).Guide ?? throw new InvalidOperationException("The guide was not read.");

    public static KnowledgeProblem Problem(string text, string code) => Assert.Single(Read(text).Problems, problem => problem.Code == code);

    public static IReadOnlyList<string> Passages(string body) => [.. Guide($"# Nurse\n\n## Work\n\n{body}\n").Sections[0].Passages.Select(passage => passage.Text)];
}
