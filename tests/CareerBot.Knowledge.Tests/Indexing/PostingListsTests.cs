using System.Globalization;
using CareerBot.Knowledge.Indexing;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace CareerBot.Knowledge.Tests.Indexing;

/// <summary>What is remembered of one index, over as many words as nobody would type in a day.</summary>
public sealed class PostingListsTests
{
    private const string Field = "text";

    [Fact]
    public void When_the_room_is_used_up_the_words_of_late_are_still_remembered()
    {
        using var directory = new RAMDirectory();
        using var reader = Open(directory);
        var lists = new PostingLists(reader);
        var early = lists.Find(Field, "lion");
        var asked = 0;
        while (ReferenceEquals(early, lists.Find(Field, "lion")))
        {
            var late = lists.Find(Field, string.Create(CultureInfo.InvariantCulture, $"unheard{asked++}"));
            if (!ReferenceEquals(early, lists.Find(Field, "lion"))) break;
            Assert.InRange(asked, 0, 1_000_000);
            Assert.NotNull(late);
        }

        // The word before the last one was asked for long after the one that had to go.
        Assert.Equal(1, lists.Find(Field, "lion").Postings.Length);
        Assert.True(IsRemembered(lists, asked - 2));
    }

    private static bool IsRemembered(PostingLists lists, int number)
    {
        var word = string.Create(CultureInfo.InvariantCulture, $"unheard{number}");
        return ReferenceEquals(lists.Find(Field, word), lists.Find(Field, word));
    }

    private static DirectoryReader Open(RAMDirectory directory)
    {
        using (var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, new WhitespaceAnalyzer(LuceneVersion.LUCENE_48))))
        {
            writer.AddDocument([new TextField(Field, "lion zebra", Lucene.Net.Documents.Field.Store.NO)]);
        }

        return DirectoryReader.Open(directory);
    }
}
