using System.IO.Hashing;
using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Loading;

/// <summary>The topic files as bytes, with a key of their content: what the trained model depends on.</summary>
/// <param name="Files">The files that could be read.</param>
/// <param name="Unreadable">A problem for each of the others.</param>
/// <param name="Key">Hash of the content.</param>
internal sealed record TopicFiles(
    IReadOnlyList<(string Path, byte[] Content)> Files,
    IReadOnlyList<KnowledgeProblem> Unreadable,
    string Key)
{
    /// <summary>The folder's own topics, or the shipped ones where it has none.</summary>
    public static TopicFiles Read(KnowledgeFolder folder, KnowledgeFolder? shipped)
    {
        var source = folder.Topics.Count > 0 ? folder : shipped ?? folder;
        var hash = new XxHash128();
        var files = new List<(string, byte[])>(source.Topics.Count);
        var unreadable = new List<KnowledgeProblem>();
        foreach (var path in source.Topics)
        {
            if (source.TryRead(path, unreadable) is not { } content) continue;
            hash.Append(content);
            files.Add((path, content));
        }

        return new TopicFiles(files, unreadable, Convert.ToHexStringLower(hash.GetHashAndReset())[..16]);
    }
}
