using CareerBot.Core.Answering;
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

    public static KnowledgeStore Store(TemporaryFolder folder) => Store(folder, new KnowledgeOptions());

    public static KnowledgeStore Store(TemporaryFolder folder, KnowledgeOptions options)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return Store(folder.Path, options);
    }

    public static KnowledgeStore Store(string directory, KnowledgeOptions? options = null)
    {
        options ??= new KnowledgeOptions();
        options.Directory = directory;
        options.CacheDirectory ??= CacheDirectory;
        return KnowledgeStore.Open(options, TimeProvider.System, NullLoggerFactory.Instance);
    }

    public static Assistant Assistant(KnowledgeStore store) => new(store, new AssistantOptions());
}
