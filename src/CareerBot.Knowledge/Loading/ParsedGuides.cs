using System.IO.Hashing;
using System.Text;
using CareerBot.Core.Guides;
using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Loading;

/// <summary>The guide files of a folder, read and parsed, with a hash of their content.</summary>
internal sealed class ParsedGuides
{
    private readonly IReadOnlyList<GuideReadResult> _results;
    private readonly byte[] _hash;

    private ParsedGuides(IReadOnlyList<GuideReadResult> results, byte[] hash, bool isWhole)
    {
        _results = results;
        _hash = hash;
        IsWhole = isWhole;
    }

    /// <summary>Whether every file could be read.</summary>
    public bool IsWhole { get; }

    public static ParsedGuides Read(KnowledgeFolder folder)
    {
        var hash = new XxHash128();
        var files = new List<(string Path, byte[] Content)>(folder.Guides.Count);
        var unreadable = new List<GuideReadResult>();
        foreach (var path in folder.Guides)
        {
            byte[] content;
            try
            {
                content = folder.Read(path);
            }
            catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
            {
                // Deleted while being listed: the next look at the folder sees it as it then is.
                continue;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                hash.Append(Encoding.UTF8.GetBytes($"{path} cannot be read"));
                unreadable.Add(new GuideReadResult { Path = path, Problems = [KnowledgeFolder.Unreadable(path, exception)] });
                continue;
            }

            hash.Append(Encoding.UTF8.GetBytes(path));
            hash.Append(content);
            files.Add((path, content));
        }

        var read = SideBySide.Each(files, enough: 8, file => GuideReader.Read(file.Path, file.Content));
        return new ParsedGuides([.. read, .. unreadable], hash.GetHashAndReset(), isWhole: files.Count == folder.Guides.Count);
    }

    /// <summary>Key of what an index of these guides holds.</summary>
    public string KeyWith(string languageKey) =>
        Convert.ToHexStringLower(XxHash128.Hash([.. Encoding.UTF8.GetBytes(languageKey), .. _hash]))[..16];

    /// <summary>The guides that can be served; where a file is broken, <paramref name="lastGood"/> stands in for it if it can.</summary>
    public (IReadOnlyList<Guide> Guides, IReadOnlyList<KnowledgeProblem> Problems) Usable(Func<string, Guide?> lastGood)
    {
        Guide[] usable = [.. _results.Select(result => result.Guide ?? lastGood(result.Path)).OfType<Guide>()];
        Guide[] guides = [.. WithoutCoveredProfiles(usable)];
        var holders = GuideIds.Holders(guides);
        return (
            [.. guides.Where(guide => holders[guide.Id] == guide)],
            [.. _results.SelectMany(result => result.Problems), .. GuideIds.Repeats(guides)]);
    }

    /// <summary>A profile gives way to a whole guide to the same occupation.</summary>
    private static IEnumerable<Guide> WithoutCoveredProfiles(Guide[] guides)
    {
        var whole = guides.Where(guide => !KnowledgeFolder.IsProfile(guide.Path));
        var covered = whole.SelectMany(guide => guide.Codes).ToHashSet(StringComparer.Ordinal);
        return guides.Where(guide => !KnowledgeFolder.IsProfile(guide.Path) || !guide.Codes.Any(covered.Contains));
    }
}
