using CareerBot.Core.Understanding.Occupations;

namespace CareerBot.Knowledge.Reading.Names;

/// <summary>Reads the three files of occupation names together.</summary>
internal static class OccupationNameFiles
{
    /// <param name="read">The bytes of a file by its path relative to the knowledge folder; none where it is not there.</param>
    public static ReadResult<OccupationNameList> Read(Func<string, byte[]> read)
    {
        var occupations = Decoded(KnowledgeFolder.Occupations, read);
        var nicknames = Decoded(KnowledgeFolder.Nicknames, read);
        var everyday = Decoded(KnowledgeFolder.Everyday, read);
        var names = OccupationNameReader.Read(occupations, nicknames, everyday);
        return new ReadResult<OccupationNameList>(names, [.. occupations.Log.All, .. nicknames.Log.All, .. everyday.Log.All]);
    }

    private static (ProblemLog Log, string? Text) Decoded(string path, Func<string, byte[]> read)
    {
        var log = new ProblemLog(path);
        return (log, TextDecoding.Decode(read(path), log));
    }
}
