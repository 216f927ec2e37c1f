using System.Text.Json;
using System.Text.Json.Serialization;

namespace CareerBot.Knowledge.Importing.Pages;

/// <summary>What earlier imports wrote into a folder: the hash of each file as it was written, so that an editor's change shows.</summary>
/// <remarks>Kept in the folder itself under a name that begins with a dot, which the knowledge reader passes over.</remarks>
internal sealed record ImportRecord(SortedDictionary<string, string> Hashes)
{
    public const string FileName = ".imported.json";

    public static ImportRecord Read(string folder)
    {
        var path = Path.Join(folder, FileName);
        if (!File.Exists(path)) return Empty();
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(path), ImportRecordJson.Default.ImportRecord) ?? Empty();
        }
        catch (JsonException)
        {
            // Without it every file counts as an editor's, and none is overwritten.
            return Empty();
        }
    }

    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, ImportRecordJson.Default.ImportRecord);

    private static ImportRecord Empty() => new(new SortedDictionary<string, string>(StringComparer.Ordinal));
}

[JsonSourceGenerationOptions(WriteIndented = true, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(ImportRecord))]
internal sealed partial class ImportRecordJson : JsonSerializerContext;
