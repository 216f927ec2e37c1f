using CareerBot.Core.Understanding.Occupations;

namespace CareerBot.Knowledge.Reading.Names;

/// <summary>Reads the three files of occupation names together.</summary>
internal static class OccupationNameFiles
{
    /// <param name="read">The bytes of a file by its path relative to the knowledge folder; none where it is not there.</param>
    /// <returns>The names; null where one of the files is no text or its content cannot be read.</returns>
    public static ReadResult<OccupationNameList> Read(Func<string, byte[]> read)
    {
        var occupations = Decoded(KnowledgeFolder.Occupations, read);
        var nicknames = Decoded(KnowledgeFolder.Nicknames, read);
        var everyday = Decoded(KnowledgeFolder.Everyday, read);
        var areTexts = occupations.Text is not null && nicknames.Text is not null && everyday.Text is not null;
        var names = areTexts
            ? ReaderFault.Guard([], occupations.Log, (_, _) => OccupationNameReader.Read(occupations, nicknames, everyday))
            : null;
        return new ReadResult<OccupationNameList>(names, [.. occupations.Log.All, .. nicknames.Log.All, .. everyday.Log.All]);
    }

    private static (ProblemLog Log, string? Text) Decoded(string path, Func<string, byte[]> read)
    {
        var log = new ProblemLog(path);
        return (log, ReaderFault.Guard(read(path), log, TextDecoding.Decode));
    }
}
