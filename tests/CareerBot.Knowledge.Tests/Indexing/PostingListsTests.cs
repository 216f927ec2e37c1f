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

    /// <summary>A few hundred more than there is room for.</summary>
    private const int Words = 32_000;

    [Fact]
    public void When_the_room_is_used_up_the_oldest_words_are_read_again_and_no_others()
    {
        using var directory = new RAMDirectory();
        using var reader = Open(directory);
        var lists = new PostingLists(reader);
        PostingList[] first = [.. Enumerable.Range(0, Words).Select(number => lists.Find(Field, Word(number)))];

        Assert.All(Enumerable.Range(Words / 2, Words / 2), number => Assert.Same(first[number], lists.Find(Field, Word(number))));
        Assert.NotSame(first[0], lists.Find(Field, Word(0)));
    }

    private static string Word(int number) => string.Create(CultureInfo.InvariantCulture, $"word{number}");

    private static DirectoryReader Open(RAMDirectory directory)
    {
        using (var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, new WhitespaceAnalyzer(LuceneVersion.LUCENE_48))))
        {
            writer.AddDocument([new TextField(Field, string.Join(' ', Enumerable.Range(0, Words).Select(Word)), Lucene.Net.Documents.Field.Store.NO)]);
        }

        return DirectoryReader.Open(directory);
    }
}
