using CareerBot.Core.Retrieval;
using CareerBot.Core.Text;
using CareerBot.Knowledge.Vectors;

namespace CareerBot.Knowledge.Tests.Vectors;

/// <summary>Vectors are kept between starts by the text of the passage.</summary>
public sealed class PassageEncodingTests
{
    private const string Guide = "# How to become a baker\n\n## Training\n\nMost bakers learn on the job. It takes two years.\n";

    [Fact]
    public void A_first_start_encodes_everything_and_the_next_nothing()
    {
        using var folder = Some.Folder(("guides/baker.md", Guide));
        using var cache = Some.Folder();
        var first = new CountingEncoder();

        var encoded = EncodeAll(folder, cache, first);
        var second = new CountingEncoder();
        var again = EncodeAll(folder, cache, second);

        Assert.Equal(2, encoded);
        Assert.Equal(2, first.Calls);
        Assert.Equal(0, again);
        Assert.Equal(0, second.Calls);
    }

    [Fact]
    public void An_edit_encodes_what_it_changed_alone()
    {
        using var folder = Some.Folder(("guides/baker.md", Guide));
        using var cache = Some.Folder();
        EncodeAll(folder, cache, new CountingEncoder());
        folder.Write("guides/baker.md", Guide.Replace("two years", "three years", StringComparison.Ordinal));

        Assert.Equal(1, EncodeAll(folder, cache, new CountingEncoder()));
    }

    [Fact]
    public void Vectors_of_another_model_are_not_taken()
    {
        using var folder = Some.Folder(("guides/baker.md", Guide));
        using var cache = Some.Folder();
        EncodeAll(folder, cache, new CountingEncoder());

        Assert.Equal(2, EncodeAll(folder, cache, new CountingEncoder { ModelId = "another" }));
    }

    [Fact]
    public void A_file_that_breaks_off_costs_time_alone()
    {
        using var folder = Some.Folder(("guides/baker.md", Guide));
        using var cache = Some.Folder();
        EncodeAll(folder, cache, new CountingEncoder());
        var kept = Directory.EnumerateFiles(Path.Join(cache.Path, "vectors")).Single();
        File.WriteAllBytes(kept, File.ReadAllBytes(kept)[..^3]);

        Assert.Equal(1, EncodeAll(folder, cache, new CountingEncoder()));
    }

    private static int EncodeAll(TemporaryFolder folder, TemporaryFolder cache, CountingEncoder encoder)
    {
        var options = new KnowledgeOptions { CacheDirectory = cache.Path };
        var vectors = new PassageVectors(isOnDemand: false);
        using var store = Some.Store(folder.Path, options, vectors);
        return new PassageEncoding(store, options, vectors, encoder).EncodeMissing(CancellationToken.None);
    }

    /// <summary>Makes a vector of two letters' counts.</summary>
    private sealed class CountingEncoder : ISentenceVectors
    {
        public int Calls { get; private set; }

        public string ModelId { get; init; } = "counting";

        public int Dimensions => 2;

        public IReadOnlyList<float>? NoAnswer => null;

        public float NoAnswerBias => 0;

        public float[] Encode(string text)
        {
            Calls++;
            return [text.Count(letter => letter == 'a'), text.Count(letter => letter == 'e')];
        }
    }
}
