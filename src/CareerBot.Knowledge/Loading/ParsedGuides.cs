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

            hash.Append(Encoding.UTF8.GetBytes(path));
            hash.Append(content);
            files.Add((path, content));
        }

        return new ParsedGuides(SideBySide.Each(files, enough: 8, file => GuideReader.Read(file.Path, file.Content)), hash.GetHashAndReset(), isWhole: files.Count == folder.Guides.Count);
    }

    /// <summary>Key of what an index of these guides holds.</summary>
    public string KeyWith(string languageKey) =>
        Convert.ToHexStringLower(XxHash128.Hash([.. Encoding.UTF8.GetBytes(languageKey), .. _hash]))[..16];

    /// <summary>The guides that can be served; where a file is broken, <paramref name="lastGood"/> stands in for it if it can.</summary>
    public (IReadOnlyList<Guide> Guides, IReadOnlyList<KnowledgeProblem> Problems) Usable(Func<string, Guide?> lastGood)
    {
        var guides = new Dictionary<string, Guide>(StringComparer.Ordinal);
        var problems = new List<KnowledgeProblem>();
        var known = Known(lastGood);
        foreach (var result in _results)
        {
            problems.AddRange(result.Problems);
            if ((result.Guide ?? lastGood(result.Path)) is not { } guide) continue;
            var holder = known.GetValueOrDefault(guide.Id, guide.Path);
            if (holder == guide.Path && guides.TryAdd(guide.Id, guide)) continue;
            problems.Add(new KnowledgeProblem(result.Path, 1, ProblemSeverity.Error, "duplicate-guide", $"The guide id '{guide.Id}' is taken by '{(holder == guide.Path ? guides[guide.Id].Path : holder)}'.", "Give one of the two files another id in its front matter."));
        }

        return ([.. guides.Values], problems);
    }

    /// <summary>Which file serves each id already: a copy that is put beside it does not push it out.</summary>
    private Dictionary<string, string> Known(Func<string, Guide?> lastGood)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var result in _results)
        {
            if (lastGood(result.Path) is { } before && (result.Guide ?? before).Id == before.Id) known.TryAdd(before.Id, result.Path);
        }

        return known;
    }
}
