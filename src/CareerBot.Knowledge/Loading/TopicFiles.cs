using System.IO.Hashing;
using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Loading;

/// <summary>The topic files as bytes, with a key of their content: what the trained model depends on.</summary>
internal sealed record TopicFiles(IReadOnlyList<(string Path, byte[] Content)> Files, string Key)
{
    /// <summary>The folder's own topics, or the shipped ones where it has none.</summary>
    public static TopicFiles Read(KnowledgeFolder folder, KnowledgeFolder? shipped)
    {
        var source = folder.Topics.Count > 0 ? folder : shipped ?? folder;
        var hash = new XxHash128();
        var files = new List<(string, byte[])>(source.Topics.Count);
        foreach (var path in source.Topics)
        {
            var content = source.Read(path);
            hash.Append(content);
            files.Add((path, content));
        }

        return new TopicFiles(files, Convert.ToHexStringLower(hash.GetHashAndReset())[..16]);
    }
}
