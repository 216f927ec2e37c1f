using System.IO.Hashing;
using CareerBot.Core.Understanding.Occupations;
using CareerBot.Knowledge.Reading;
using CareerBot.Knowledge.Reading.Names;

namespace CareerBot.Knowledge.Loading;

/// <summary>The names of occupations as the files hold them, ready to be looked up.</summary>
/// <param name="Names">The names.</param>
/// <param name="Problems">What is wrong with the files.</param>
/// <param name="Key">Hash of the files' content.</param>
internal sealed record NameFiles(OccupationNames Names, IReadOnlyList<KnowledgeProblem> Problems, string Key)
{
    /// <summary>Reads the files, or gives back <paramref name="last"/> where they hold what they held then or one of them cannot be
    /// read.</summary>
    /// <param name="read">The bytes of a file; none where it is not there.</param>
    /// <param name="readShipped">The same of the shipped folder, which stands in at a start.</param>
    /// <param name="last">What was read before.</param>
    public static NameFiles Read(Func<string, byte[]> read, Func<string, byte[]> readShipped, NameFiles? last)
    {
        var hash = new XxHash128();
        var contents = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var path in new[] { KnowledgeFolder.Occupations, KnowledgeFolder.Nicknames, KnowledgeFolder.Everyday })
        {
            contents[path] = read(path);
            hash.Append(contents[path]);
        }

        var key = Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
        if (last?.Key == key) return last;
        var result = OccupationNameFiles.Read(path => contents[path]);
        if (result.Value is null && last is not null) return last with { Problems = result.Problems, Key = key };
        return new NameFiles(
            new OccupationNames(result.Value ?? OccupationNameFiles.Read(readShipped).Value ?? OccupationNameList.Empty),
            result.Problems,
            key);
    }
}
