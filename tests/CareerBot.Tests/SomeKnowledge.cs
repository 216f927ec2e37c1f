namespace CareerBot.Tests;

/// <summary>A knowledge folder of one small guide, in a folder of its own that goes away with it; topics come from the shipped knowledge.</summary>
internal sealed class SomeKnowledge : IDisposable
{
    private const string Guide = """
        ---
        id: archivist
        title: How to become an archivist
        occupation: archivist
        updated: 2026-01-31
        source:
          title: "Archives & <you>"
          publisher: Example Press
          date: 2025
        salary:
          - statistic: median
            amount: 61570
            period: year
            place: United States
            as_of: 2024-05
            source: U.S. Bureau of Labor Statistics
        ---

        ## What an archivist does {#tasks}

        Archivists keep old papers safe. They sort letters, maps & <photos>, and help people find them.

        ## Skills you need {#skills}

        An archivist needs these skills:

        - Patience with long lists
        - Careful hands for fragile paper
        - Computer skills for digital archives

        ## How much archivists earn {#salary}

        The median pay of archivists is $61,570 a year. Universities pay more than small museums.

        ## Education and training {#education}

        Most archivists have a master's degree in history or library science. It takes about two years after a bachelor's degree.
        """;

    private SomeKnowledge(string directory) => Directory = directory;

    public string Directory { get; }

    /// <summary>Shared by all tests of a run, so that the topic classifier is trained once.</summary>
    public static string CacheDirectory => Path.Join(AppContext.BaseDirectory, "cache");

    public static SomeKnowledge Create() => Create("guides/archivist.md", Guide);

    public static SomeKnowledge Empty() => new(System.IO.Directory.CreateTempSubdirectory("careerbot-tests-").FullName);

    public static SomeKnowledge Create(string path, string content)
    {
        var knowledge = Empty();
        var file = Path.Join(knowledge.Directory, path);
        System.IO.Directory.CreateDirectory(Path.GetDirectoryName(file) ?? knowledge.Directory);
        File.WriteAllText(file, content);
        return knowledge;
    }

    public void Dispose() => System.IO.Directory.Delete(Directory, recursive: true);
}
