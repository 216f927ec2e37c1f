using System.Text.Json;
using System.Xml.Linq;

namespace CareerBot.Architecture.Tests;

/// <summary>A package of which assemblies or native libraries are shipped with the host.</summary>
/// <param name="Name">Name and version.</param>
/// <param name="License">Its SPDX expression; null where the package brings its own text.</param>
/// <param name="Copyright">Who holds it.</param>
/// <param name="Url">Where it comes from.</param>
/// <param name="Texts">Licences and notices in the package, by file name.</param>
internal sealed record ShippedPackage(string Name, string? License, string Copyright, string Url, IReadOnlyList<(string File, string Text)> Texts)
{
    /// <summary>All of them, by what the host itself was built with.</summary>
    public static IReadOnlyList<ShippedPackage> ReadAll()
    {
        using var built = JsonDocument.Parse(File.ReadAllBytes(Path.Join(AppContext.BaseDirectory, "careerbot.deps.json")));
        var libraries = built.RootElement.GetProperty("libraries");
        return [.. built.RootElement.GetProperty("targets").EnumerateObject()
            .SelectMany(target => target.Value.EnumerateObject())
            .Where(library => libraries.GetProperty(library.Name).GetProperty("type").GetString() == "package")
            .Where(library => library.Value.TryGetProperty("runtime", out _) || library.Value.TryGetProperty("runtimeTargets", out _) || library.Value.TryGetProperty("native", out _))
            .Select(library => Read(library.Name))
            .OrderBy(package => package.Name, StringComparer.OrdinalIgnoreCase)];
    }

    private static ShippedPackage Read(string name)
    {
        var folder = Path.Join(PackageFolder(), name.ToLowerInvariant());
        var metadata = XDocument.Load(Directory.GetFiles(folder, "*.nuspec").Single()).Root?.Elements().Single(element => element.Name.LocalName == "metadata")
            ?? throw new InvalidDataException($"The package '{name}' has no metadata.");
        var license = metadata.Elements().FirstOrDefault(element => element.Name.LocalName == "license");
        var files = Directory.GetFiles(folder).Where(IsNotice).Order(StringComparer.OrdinalIgnoreCase);
        return new ShippedPackage(
            name.Replace('/', ' '),
            license?.Attribute("type")?.Value == "expression" ? license.Value : null,
            Value("copyright") ?? $"Copyright {Value("authors")}",
            Value("projectUrl") ?? metadata.Elements().FirstOrDefault(element => element.Name.LocalName == "repository")?.Attribute("url")?.Value ?? string.Empty,
            [.. files.Select(file => (Path.GetFileName(file), Normal(File.ReadAllText(file))))]);

        string? Value(string element) => metadata.Elements().FirstOrDefault(child => child.Name.LocalName == element)?.Value is { Length: > 0 } value ? value.Trim() : null;
    }

    private static bool IsNotice(string path) => new[] { "LICENSE", "LICENCE", "NOTICE", "COPYING", "THIRD-PARTY" }.Any(word => Path.GetFileName(path).StartsWith(word, StringComparison.OrdinalIgnoreCase));

    private static string Normal(string text) => string.Join('\n', text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())).Trim('\n');

    private static string PackageFolder() => Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } folder
        ? folder
        : Path.Join(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
