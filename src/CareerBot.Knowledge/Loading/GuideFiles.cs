using System.Security.Cryptography;
using CareerBot.Core.Guides;
using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Loading;

/// <summary>The guide files of a folder as bytes, with a key of their content.</summary>
internal sealed record GuideFiles(IReadOnlyList<(string Path, byte[] Content)> Files, string Key)
{
    public static GuideFiles Read(KnowledgeFolder folder, string languageKey)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(System.Text.Encoding.UTF8.GetBytes(languageKey));
        var files = new List<(string, byte[])>(folder.Guides.Count);
        foreach (var path in folder.Guides)
        {
            byte[] content;
            try
            {
                content = folder.Read(path);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // Deleted or locked while being listed: the next look at the folder sees it as it then is.
                continue;
            }

            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(path));
            hash.AppendData(content);
            files.Add((path, content));
        }

        return new GuideFiles(files, Convert.ToHexStringLower(hash.GetHashAndReset())[..16]);
    }

    /// <summary>Parses every file; where one is broken, <paramref name="lastGood"/> stands in for it if it can.</summary>
    public (IReadOnlyList<Guide> Guides, IReadOnlyList<KnowledgeProblem> Problems) Parse(Func<string, Guide?> lastGood)
    {
        var guides = new Dictionary<string, Guide>(StringComparer.Ordinal);
        var problems = new List<KnowledgeProblem>();
        foreach (var result in Files.AsParallel().AsOrdered().Select(file => GuideReader.Read(file.Path, file.Content)))
        {
            problems.AddRange(result.Problems);
            if ((result.Guide ?? lastGood(result.Path)) is not { } guide) continue;
            if (!guides.TryAdd(guide.Id, guide))
            {
                problems.Add(new KnowledgeProblem(result.Path, 1, ProblemSeverity.Error, "duplicate-guide", $"The guide id '{guide.Id}' is taken by '{guides[guide.Id].Path}'.", "Give one of the two files another id in its front matter."));
            }
        }

        return ([.. guides.Values], problems);
    }
}
