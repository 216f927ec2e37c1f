using System.Text;

namespace CareerBot.Architecture.Tests;

/// <summary>THIRD-PARTY-NOTICES names every package that the host is shipped with, and holds its licence; .ci/make-notices writes it.</summary>
public class ThirdPartyNoticesTests
{
    private static readonly string Rule = new('=', 70);

    private static readonly IReadOnlyList<ShippedPackage> Packages = ShippedPackage.ReadAll();

    [Fact]
    public void The_notices_are_those_of_what_is_shipped()
    {
        var path = Path.Join(RepositoryRoot.Path, "THIRD-PARTY-NOTICES");
        var expected = Text();
        if (Environment.GetEnvironmentVariable("CAREERBOT_WRITE_NOTICES") == "1") File.WriteAllText(path, expected);

        Assert.True(File.ReadAllText(path).ReplaceLineEndings("\n") == expected, "THIRD-PARTY-NOTICES is not what is shipped; run .ci/make-notices and look at what has changed.");
    }

    [Fact]
    public void Native_libraries_are_among_what_is_shipped() =>
        Assert.All(["libsodium", "SkiaSharp.NativeAssets.Linux", "SQLitePCLRaw.lib.e_sqlite3"], name => Assert.Contains(Packages, package => package.Name.StartsWith(name, StringComparison.Ordinal)));

    [Fact]
    public void A_licence_that_nobody_has_read_is_not_shipped() =>
        Assert.All(Packages, package => Assert.Contains(package.License, new[] { null, "MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC" }));

    [Theory]
    [InlineData("LICENSE")]
    [InlineData("THIRD-PARTY-NOTICES")]
    [InlineData("PRIVACY.md")]
    public void What_is_owed_lies_beside_the_program(string file) =>
        Assert.Equal(File.ReadAllText(Path.Join(RepositoryRoot.Path, file)), File.ReadAllText(Path.Join(AppContext.BaseDirectory, file)));

    private static string Text()
    {
        var text = new StringBuilder(Part("data.txt").TrimEnd('\n')).Append("\n\n");
        Heading(text, "PACKAGES");
        foreach (var package in Packages)
        {
            text.Append(package.Name).Append('\n').Append("  ").Append(package.License ?? "its own licence, below").Append('\n').Append("  ").Append(package.Copyright).Append('\n');
            if (package.Url.Length > 0) text.Append("  ").Append(package.Url).Append('\n');
            text.Append('\n');
        }

        foreach (var license in Packages.Where(package => !package.Texts.Any(IsLicense)).Select(package => package.License).OfType<string>().Append("MIT").Append("Apache-2.0").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            Heading(text, $"LICENCE {license}");
            text.Append(Part($"{license}.txt").Trim('\n')).Append("\n\n");
        }

        Heading(text, "LICENCE of Inter: OFL-1.1");
        text.Append(File.ReadAllText(Path.Join(RepositoryRoot.Path, "src", "CareerBot.Charts", "Fonts", "OFL.txt")).ReplaceLineEndings("\n").Trim('\n')).Append("\n\n");
        foreach (var same in Packages.SelectMany(package => package.Texts.Select(file => (package.Name, file.File, file.Text))).GroupBy(file => file.Text, StringComparer.Ordinal))
        {
            Heading(text, string.Join('\n', same.Select(file => $"{file.File} of {file.Name}")));
            text.Append(same.Key).Append("\n\n");
        }

        return text.ToString();
    }

    private static bool IsLicense((string File, string Text) file) => file.File.StartsWith("LICEN", StringComparison.OrdinalIgnoreCase);

    private static string Part(string name) => File.ReadAllText(Path.Join(RepositoryRoot.Path, ".ci", "notices", name)).ReplaceLineEndings("\n");

    private static void Heading(StringBuilder text, string title) => text.Append(Rule).Append('\n').Append(title).Append('\n').Append(Rule).Append("\n\n");
}
