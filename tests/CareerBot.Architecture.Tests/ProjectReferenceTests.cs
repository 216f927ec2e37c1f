using System.Reflection;
using System.Runtime.Loader;

namespace CareerBot.Architecture.Tests;

/// <summary>Knowledge of one another runs one way: CareerBot → { Discord, Teams, Knowledge, Storage } → Core.</summary>
public class ProjectReferenceTests
{
    private static readonly string[] Middle = ["CareerBot.Discord", "CareerBot.Teams", "CareerBot.Knowledge", "CareerBot.Storage"];

    public static TheoryData<string> MiddleProjects { get; } = [.. Middle.Where(name => File.Exists(PathOf(name)))];

    [Fact]
    public void Core_references_no_other_project() => Assert.DoesNotContain(ReferencesOf("CareerBot.Core"), IsOurs);

    [Fact]
    public void Core_references_nothing_but_the_base_library() =>
        Assert.All(ReferencesOf("CareerBot.Core"), name => Assert.True(name.StartsWith("System", StringComparison.Ordinal), $"Core references '{name}'."));

    [Theory]
    [MemberData(nameof(MiddleProjects))]
    public void A_project_in_the_middle_references_core_alone(string project) => Assert.Equal(["CareerBot.Core"], ReferencesOf(project).Where(IsOurs));

    [Theory]
    [InlineData("Lucene.Net")]
    [InlineData("Markdig")]
    [InlineData("YamlDotNet")]
    public void Files_and_search_are_the_business_of_knowledge_alone(string library) =>
        Assert.DoesNotContain(ReferencesOf("careerbot"), name => name.StartsWith(library, StringComparison.Ordinal));

    private static bool IsOurs(string name) => name.StartsWith("CareerBot", StringComparison.OrdinalIgnoreCase);

    private static string PathOf(string assembly) => Path.Join(AppContext.BaseDirectory, $"{assembly}.dll");

    private static IEnumerable<string> ReferencesOf(string assembly) =>
        [.. AssemblyLoadContext.Default.LoadFromAssemblyPath(PathOf(assembly)).GetReferencedAssemblies().Select(name => name.Name).OfType<string>()];
}
