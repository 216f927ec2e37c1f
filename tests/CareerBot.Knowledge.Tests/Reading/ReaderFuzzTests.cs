using System.Globalization;
using System.Text;
using CareerBot.Core.Salaries;
using CareerBot.Knowledge.Checking;
using CareerBot.Knowledge.Loading;
using CareerBot.Knowledge.Reading;
using CareerBot.Knowledge.Reading.Names;

namespace CareerBot.Knowledge.Tests.Reading;

/// <summary>
/// No content of a file makes its reader throw: 20,000 spoilt files by default; CAREERBOT_FUZZ names another number for a longer run by
/// hand,
/// CAREERBOT_FUZZ_SEED another beginning.
/// </summary>
public class ReaderFuzzTests
{
    private const int UsualFiles = 20_000;
    private const int Kinds = 5;

    private static readonly DateOnly Today = new(2026, 11, 30);

    private static int Files => Number("CAREERBOT_FUZZ", UsualFiles) / Kinds;

    private static int Seed => Number("CAREERBOT_FUZZ_SEED", 1);

    [Fact]
    public void No_spoilt_guide_makes_its_reader_or_the_check_throw() => Spoil(
        Shipped("guides").Select(guide => Beginning(guide, lines: 70)),
        content =>
        {
            var read = GuideReader.Read(SomeGuide.Path, content);
            Assert.True(
                read.Guide is not null || read.Problems.Any(problem => problem.Severity == ProblemSeverity.Error),
                "A guide was left out without a word.");
            KnowledgeCheck.Run(new KnowledgeContents { Guides = [read] }, Today);
        });

    [Fact]
    public void No_spoilt_topic_makes_its_reader_or_the_check_throw() => Spoil(
        Shipped("topics").Select(topic => Beginning(topic, lines: 50)),
        content =>
        {
            var read = TopicReader.Read("topics/pay.md", content);
            Assert.True(
                read.Topic is not null || read.Problems.Any(problem => problem.Severity == ProblemSeverity.Error),
                "A topic was left out without a word.");
            KnowledgeCheck.Run(new KnowledgeContents { Topics = [read] }, Today);
        });

    [Fact]
    public void No_spoilt_signposts_make_their_reader_throw() => Spoil(
        [Read("vocabulary/signposts.yaml")],
        content =>
        {
            var read = SignpostReader.Read(KnowledgeFolder.Signposts, content);
            Assert.True(
                read.Value is not null || read.Problems.Any(problem => problem.Severity == ProblemSeverity.Error),
                "Signposts were left out without a word.");
        });

    [Fact]
    public void No_spoilt_figures_make_their_reader_or_their_tables_throw()
    {
        string[] names = ["wages/ohio.txt", "wages/united-states.txt", "occupations.txt", "projections.txt", "education.txt", "related.txt", "codes.txt"];
        var all = names.Select(name => (Path: $"salaries/{name}", Content: Beginning(Read($"salaries/{name}"), lines: 40))).ToArray();
        foreach (var (path, content) in all)
        {
            Spoil([content], spoilt =>
            {
                var files = new FigureFiles();
                foreach (var other in all.Where(other => other.Path != path)) files.Take(
                    other.Path,
                    other.Content,
                    new ProblemLog(other.Path));
                var log = new ProblemLog(path);
                Assert.True(files.Take(path, spoilt, log) || log.HasErrors, "Figures were left out without a word.");
                _ = new WageTables(files.Parts).Find("11-1011", "Ohio");
            }, share: names.Length);
        }
    }

    [Fact]
    public void No_spoilt_vocabulary_makes_its_reader_throw()
    {
        Spoil(
            [Beginning(Read("vocabulary/synonyms.txt"), 60)],
            content => ThesaurusReader.Read(KnowledgeFolder.Synonyms, content, phrase => phrase.ToUpperInvariant()),
            share: 3);
        Spoil([Beginning(Read("vocabulary/places.txt"), 60)], content => GazetteerReader.Read(KnowledgeFolder.Places, content), share: 3);
        var names = new[] { KnowledgeFolder.Occupations, KnowledgeFolder.Nicknames, KnowledgeFolder.Everyday }.ToDictionary(
            path => path,
            path => Beginning(Read(path), 60),
            StringComparer.Ordinal);
        foreach (var spoilt in names.Keys) Spoil(
            [names[spoilt]],
            content => OccupationNameFiles.Read(path => path == spoilt ? content : names[path]),
            share: 9);
    }

    [Fact]
    public void What_a_reader_throws_is_a_problem_of_the_file()
    {
        var log = new ProblemLog("guides/nurse.md");

        Assert.Null(ReaderFault.Guard<string>([], log, (_, _) => throw new InvalidOperationException("Oh\nno.")));
        var problem = Assert.Single(log.All);
        Assert.Equal(("guides/nurse.md", ProblemSeverity.Error), (problem.Path, problem.Severity));
        Assert.Contains("InvalidOperationException, Oh no.", problem.Message, StringComparison.Ordinal);
    }

    private static void Spoil(IEnumerable<byte[]> contents, Action<byte[]> read, int share = 1)
    {
        var whole = contents.ToArray();
        for (var number = 0; number < Files / share; number++)
        {
            var seed = Seed + number;
            var spoilt = new Mutation(seed).Of(whole[number % whole.Length]);
            try
            {
                read(spoilt);
            }
            catch (Exception exception)
            {
                Assert.Fail($"Seed {seed}: {exception}\n{Encoding.Latin1.GetString(spoilt)}");
            }
        }
    }

    private static byte[][] Shipped(string folder) =>
        [.. Directory.GetFiles(
            Path.Join(RepositoryRoot.Knowledge, folder),
            "*.md").Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];

    private static byte[] Read(string path) => File.ReadAllBytes(Path.Join(RepositoryRoot.Knowledge, path));

    /// <summary>The first lines of a file: what stands further down is read by the same code, and takes longer.</summary>
    private static byte[] Beginning(byte[] content, int lines) =>
        Encoding.Latin1.GetBytes(string.Join('\n', Encoding.Latin1.GetString(content).Split('\n').Take(lines)));

    private static int Number(string variable, int usual) =>
        int.TryParse(
            Environment.GetEnvironmentVariable(variable),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number) ? number : usual;
}
