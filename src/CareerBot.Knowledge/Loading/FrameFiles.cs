using System.IO.Hashing;
using CareerBot.Knowledge.Reading;

namespace CareerBot.Knowledge.Loading;

/// <summary>Utterances by frame, a text file each, with a key of their content: what the frame classifier depends on.</summary>
/// <param name="Utterances">Frame and utterance, those that go before parted by " >> ".</param>
/// <param name="Problems">What was wrong with the files.</param>
/// <param name="Key">Hash of the content.</param>
internal sealed record FrameFiles(IReadOnlyList<(string Frame, string Utterance)> Utterances, IReadOnlyList<KnowledgeProblem> Problems, string Key)
{
    /// <summary>Of several parts of one message each has a frame of its own: they are no examples of one.</summary>
    private const string SeveralParts = "two-part";

    /// <summary>The folder's own utterances, or the shipped ones where it has none.</summary>
    public static FrameFiles Read(KnowledgeFolder folder, KnowledgeFolder? shipped)
    {
        var source = folder.Utterances.Count > 0 ? folder : shipped ?? folder;
        var hash = new XxHash128();
        var utterances = new List<(string, string)>();
        var problems = new List<KnowledgeProblem>();
        foreach (var path in source.Utterances)
        {
            if (source.TryRead(path, problems) is not { } content) continue;
            hash.Append(System.Text.Encoding.UTF8.GetBytes(path));
            hash.Append(content);
            var frame = Path.GetFileNameWithoutExtension(path);
            if (frame == SeveralParts) continue;
            var log = new ProblemLog(path);
            if (TextDecoding.Decode(content, log) is { } text) utterances.AddRange(VocabularyLines.Of(text).Select(line => (frame, line.Text)));
            problems.AddRange(log.All);
        }

        return new FrameFiles(utterances, problems, Convert.ToHexStringLower(hash.GetHashAndReset())[..16]);
    }
}
