using System.IO.Hashing;
using System.Text;
using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Loading;

/// <summary>Says from outside whether the guide files are those of an earlier look, read with the same language.</summary>
internal static class GuideStamp
{
    /// <summary>Hash of how the files look; null where one changed too recently to be trusted.</summary>
    public static string? Of(KnowledgeFolder folder, string languageKey, TimeProvider time) =>
        FileStamp.Of(folder.Guides.Select(path => Path.Join(folder.Root, path)), time) is { } files
            ? Convert.ToHexStringLower(XxHash128.Hash(Encoding.UTF8.GetBytes($"{languageKey} {folder.Root}\n{files}")))
            : null;
}
