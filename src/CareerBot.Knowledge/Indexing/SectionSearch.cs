using System.Buffers;
using CareerBot.Core.Retrieval;

namespace CareerBot.Knowledge.Indexing;

/// <summary>BM25 (Robertson and Zaragoza, 2009) term by term over postings; the scores are Lucene's own to the last bit.</summary>
internal sealed class SectionSearch(PostingLists lists, int documents)
{
    private const float HeadingBoost = 2f;
    private const float PhrasingBoost = 1.5f;
    private const float TopicBoost = 6f;

    /// <summary>Every section of a guide that is asked is a candidate: one may answer without sharing a word.</summary>
    private const float AskedScore = 0.001f;

    /// <summary>The documents that score highest, best first; of equals the earlier one.</summary>
    public IReadOnlyList<ScoredDocument> Search(SectionQuery query)
    {
        var guides = query.GuideIds?.Distinct(StringComparer.Ordinal).Select(id => lists.Find(IndexFields.GuideId, id)).Where(guide => guide.Postings.Length > 0).ToArray();
        if (guides is []) return [];
        var first = guides?.Min(guide => guide.Postings[0].Document) ?? 0;
        var last = guides?.Max(guide => guide.Postings[^1].Document) ?? documents - 1;
        var sums = ArrayPool<double>.Shared.Rent(last - first + 1);
        sums.AsSpan(0, last - first + 1).Clear();
        Add(query, first, last, sums);
        var best = new BestDocuments(query.Limit);
        if (guides is null)
        {
            for (var document = first; document <= last; document++)
            {
                if (sums[document - first] > 0) best.Add(document, (float)sums[document - first]);
            }
        }
        else
        {
            foreach (var guide in guides)
            {
                foreach (var posting in guide.Postings) best.Add(posting.Document, AskedScore + (float)sums[posting.Document - first]);
            }
        }

        ArrayPool<double>.Shared.Return(sums);
        return best.Sorted;
    }

    private void Add(SectionQuery query, int first, int last, double[] sums)
    {
        foreach (var term in query.Terms)
        {
            AddTerm(IndexFields.Body, term.Text, term.Weight);
            AddTerm(IndexFields.Heading, term.Text, term.Weight * HeadingBoost);
            AddTerm(IndexFields.Phrasing, term.Text, term.Weight * PhrasingBoost);
            AddTerm(IndexFields.Name, term.Text, term.Weight);
        }

        foreach (var topic in query.Topics)
        {
            var score = (float)topic.Probability * TopicBoost;
            foreach (var posting in lists.Find(IndexFields.Topic, topic.Topic).Between(first, last)) sums[posting.Document - first] += score;
        }

        void AddTerm(string field, string text, float boost)
        {
            var list = lists.Find(field, text);
            var weight = list.Rarity * boost * (PostingLists.Saturation + 1);
            foreach (var posting in list.Between(first, last)) sums[posting.Document - first] += weight * posting.Frequency / (posting.Frequency + posting.Length);
        }
    }
}
