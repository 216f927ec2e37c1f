using CareerBot.Knowledge;
using CareerBot.Knowledge.Reading;

namespace CareerBot.Commands;

/// <summary>A guide that was named and is not there, with some that are.</summary>
internal static class UnknownGuide
{
    private const int MostNamed = 5;

    /// <summary>Ends the command where the folder has no guide of this id.</summary>
    public static void Refuse(string id, KnowledgeStore store)
    {
        if (store.FindGuide(id) is not null) return;
        using var lease = store.Acquire();
        string[] ids = [.. lease.Snapshot.Index.Guides.All.Select(guide => guide.Id).Order(StringComparer.Ordinal)];
        throw CommandFailure.Usage($"There is no guide \"{id}\" in \"{store.Directory}\". {Proposal(id, ids)}");
    }

    private static string Proposal(string id, string[] ids)
    {
        if (Spellings.Nearest(id, ids) is { } meant) return $"Did you mean \"{meant}\"?";
        var words = id.Split('-', ' ');
        string[] alike = [.. ids.Where(other => other.Split('-').Intersect(words, StringComparer.OrdinalIgnoreCase).Any())];
        return alike.Length > 0 ? $"Guides alike: {Some(alike)}." : $"The guides: {Some(ids)}.";
    }

    private static string Some(string[] ids) =>
        string.Join(", ", ids.Take(MostNamed)) + (ids.Length > MostNamed ? $" and {ids.Length - MostNamed} more" : string.Empty);
}
