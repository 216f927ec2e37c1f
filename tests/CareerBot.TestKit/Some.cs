using CareerBot.Core.Answering;
using CareerBot.Core.Retrieval;
using CareerBot.Core.Turns;
using CareerBot.Knowledge;
using Microsoft.Extensions.Logging.Abstractions;

namespace CareerBot.TestKit;

/// <summary>Things to test with, complete but for what a test is about.</summary>
public static class Some
{
    /// <summary>The id of <see cref="Guide"/> when it lies in "guides/baker.md".</summary>
    public const string GuideId = "baker";

    public const string GuidePath = "guides/baker.md";

    /// <summary>A plain guide as anybody might write it: no front matter, no ids, no topics.</summary>
    public const string Guide = """
        # How to become a baker

        Bakers mix dough, shape loaves and run the ovens of a bakery.

        ## What bakers do all day

        Bakers weigh flour, knead dough and watch the ovens. They start before dawn.

        ## Skills you need

        A baker needs these skills:

        - Patience with slow dough
        - Strong arms for heavy trays
        - A fine nose for spices

        ## Pay

        The median pay of bakers is $36,650 a year.

        ## Education and training

        Most bakers learn on the job for one to three years. No degree is required.
        """;

    /// <summary>Tests that begin at the same time wait for one training instead of each doing it.</summary>
    private static readonly Lazy<bool> Trained = new(() =>
    {
        using var folder = FolderWithGuide();
        using var store = Open(new KnowledgeOptions { Directory = folder.Path, CacheDirectory = CacheDirectory });
        return store.IsHealthy;
    });

    /// <summary>Kept between runs, so that the topic classifier is trained once for each state of the code.</summary>
    public static string CacheDirectory => Path.Join(AppContext.BaseDirectory, "cache");

    public static Turn Turn(string utterance, Subject? subject = null) => new("turn-1", utterance, subject);

    /// <summary>A folder with the given files; topics and vocabulary come from the shipped knowledge.</summary>
    public static TemporaryFolder Folder(params (string Path, string Text)[] files)
    {
        var folder = new TemporaryFolder();
        foreach (var (path, text) in files) folder.Write(path, text);
        return folder;
    }

    public static TemporaryFolder FolderWithGuide() => Folder((GuidePath, Guide));

    /// <summary>A folder that brings its own two topics, which are quickly learnt.</summary>
    public static TemporaryFolder FolderWithFewTopics() =>
        Folder((GuidePath, Guide), Topic("skills", "which skills does a baker need for number"), Topic("daily-tasks", "what does a baker do all day at number"));

    /// <summary>A topic's file with utterances that differ in a number.</summary>
    public static (string Path, string Text) Topic(string id, string utterance) =>
        ($"topics/{id}.md", $"---\nid: {id}\nkind: career\ntitle: {id}\n---\n\n## Utterances\n\n{string.Concat(Enumerable.Range(0, 25).Select(i => $"- {utterance} {i}\n"))}");

    public static KnowledgeStore Store(TemporaryFolder folder) => Store(folder, new KnowledgeOptions());

    public static KnowledgeStore Store(TemporaryFolder folder, KnowledgeOptions options)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return Store(folder.Path, options);
    }

    public static KnowledgeStore Store(string directory, KnowledgeOptions? options = null, PassageVectors? vectors = null)
    {
        options ??= new KnowledgeOptions();
        options.Directory = directory;
        if (options.CacheDirectory is null) _ = Trained.Value;
        options.CacheDirectory ??= CacheDirectory;
        return Open(options, vectors);
    }

    public static Assistant Assistant(KnowledgeStore store) => new(store, new AssistantOptions());

    private static KnowledgeStore Open(KnowledgeOptions options, PassageVectors? vectors = null) =>
        KnowledgeStore.Open(options, TimeProvider.System, NullLoggerFactory.Instance, vectors);
}
