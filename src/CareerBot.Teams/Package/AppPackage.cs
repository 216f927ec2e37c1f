using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CareerBot.Teams.Package;

/// <summary>The zip that is uploaded to Teams: manifest, translations and icons. The same configuration gives the same bytes.</summary>
public static class AppPackage
{
    private static readonly PackagePhrases[] Translations = [PackagePhrases.Spanish, PackagePhrases.French];

    /// <summary>A zip keeps no time before this one.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Of(AppDescription app)
    {
        ArgumentNullException.ThrowIfNull(app);
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, AppManifest.FileName, Text(AppManifest.Of(app, PackagePhrases.English, Translations)));
            foreach (var language in Translations) Add(zip, AppManifest.LanguageFile(language), Text(AppManifest.Translation(app, language)));
            Add(zip, AppManifest.ColorIcon, Icon.Color());
            Add(zip, AppManifest.OutlineIcon, Icon.Outline());
        }

        return bytes.ToArray();
    }

    private static byte[] Text(JsonObject json)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping })) json.WriteTo(writer);
        return bytes.ToArray();
    }

    private static void Add(ZipArchive zip, string name, byte[] content)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = NoTime;
        using var stream = entry.Open();
        stream.Write(content);
    }
}
