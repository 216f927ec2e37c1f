using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CareerBot.Teams.Tests;

/// <summary>Snapshots that reviewers read: "*.approved.json" beside the test. APPROVE=1 in the environment writes them anew.</summary>
internal static class Approved
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Verify(string name, byte[] json, [CallerFilePath] string test = "")
    {
        using var document = JsonDocument.Parse(json);
        var actual = JsonSerializer.Serialize(document.RootElement, Readable).ReplaceLineEndings("\n") + "\n";
        var path = Path.Join(Path.GetDirectoryName(test), $"{name}.approved.json");
        if (Environment.GetEnvironmentVariable("APPROVE") == "1") File.WriteAllText(path, actual);
        Assert.True(File.Exists(path), $"There is no \"{path}\". Run the test with APPROVE=1 and read what it wrote.");
        Assert.Equal(File.ReadAllText(path), actual);
    }
}
