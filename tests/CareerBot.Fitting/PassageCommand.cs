using System.Text.Json;
using System.Text.Json.Serialization;
using CareerBot.Knowledge.Reading;

namespace CareerBot.Fitting;

/// <summary>Writes the passages of every guide that training questions are about, a line each, as tests/CareerBot.Training reads them.</summary>
internal static class PassageCommand
{
    /// <param name="training">Folder of questions, one file a guide, in subfolders too.</param>
    /// <param name="folders">Where the guides lie; the first that holds one counts.</param>
    /// <param name="output">Where the lines go.</param>
    public static int Run(string training, IReadOnlyList<string> folders, string output)
    {
        using var writer = new StreamWriter(output);
        foreach (var questions in Directory.EnumerateFiles(training, "*.jsonl", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = $"{Path.GetFileNameWithoutExtension(questions)}.md";
            var guide = folders.Prepend(Path.GetDirectoryName(questions)!).Select(folder => Path.Join(folder, name)).First(File.Exists);
            Write(guide, Path.GetRelativePath(training, questions).Replace('\\', '/'), writer);
        }

        return 0;
    }

    private static void Write(string guide, string questions, StreamWriter writer)
    {
        if (GuideReader.Read(Path.GetFileName(guide), File.ReadAllBytes(guide)).Guide is not { } read) throw new InvalidDataException($"'{guide}' is no guide.");
        foreach (var section in read.Sections)
        {
            foreach (var passage in section.Passages)
            {
                writer.WriteLine(JsonSerializer.Serialize(new TrainingPassage(questions, section.Id, section.Heading, passage.Text), PassageJson.Default.TrainingPassage));
            }
        }
    }
}

/// <summary>A passage, with the file of questions that its guide is asked.</summary>
internal sealed record TrainingPassage(string Questions, string Section, string Heading, string Text);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(TrainingPassage))]
internal sealed partial class PassageJson : JsonSerializerContext;
