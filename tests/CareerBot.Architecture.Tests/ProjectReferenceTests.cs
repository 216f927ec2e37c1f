using System.Reflection;
using System.Runtime.Loader;

namespace CareerBot.Architecture.Tests;

/// <summary>Knowledge of one another runs one way: CareerBot → { Discord, Teams, Storage } → Conversations → Core, and CareerBot → { Knowledge, Charts, Encoder } → Core.</summary>
public class ProjectReferenceTests
{
    private static readonly string[] Chat = ["CareerBot.Conversations", "CareerBot.Core"];

    [Fact]
    public void Core_references_no_other_project() => Assert.DoesNotContain(ReferencesOf("CareerBot.Core"), IsOurs);

    [Fact]
    public void Core_references_nothing_but_the_base_library() =>
        Assert.All(ReferencesOf("CareerBot.Core"), name => Assert.True(name.StartsWith("System", StringComparison.Ordinal), $"Core references '{name}'."));

    [Theory]
    [InlineData("CareerBot.Knowledge")]
    [InlineData("CareerBot.Charts")]
    [InlineData("CareerBot.Encoder")]
    [InlineData("CareerBot.Conversations")]
    public void A_project_beside_the_platforms_references_core_alone(string project) => Assert.All(ReferencesOf(project).Where(IsOurs), name => Assert.Equal("CareerBot.Core", name));

    [Theory]
    [InlineData("CareerBot.Discord")]
    [InlineData("CareerBot.Teams")]
    [InlineData("CareerBot.Storage")]
    public void A_platform_or_a_store_knows_conversations_and_core_alone(string project) => Assert.All(ReferencesOf(project).Where(IsOurs), name => Assert.Contains(name, Chat));

    [Theory]
    [InlineData("Lucene.Net")]
    [InlineData("Markdig")]
    [InlineData("YamlDotNet")]
    [InlineData("Microsoft.ML.OnnxRuntime")]
    public void Files_and_search_are_the_business_of_knowledge_alone(string library) =>
        Assert.DoesNotContain(ReferencesOf("careerbot"), name => name.StartsWith(library, StringComparison.Ordinal));

    private static bool IsOurs(string name) => name.StartsWith("CareerBot", StringComparison.OrdinalIgnoreCase);

    private static string PathOf(string assembly) => Path.Join(AppContext.BaseDirectory, $"{assembly}.dll");

    private static IEnumerable<string> ReferencesOf(string assembly) =>
        [.. AssemblyLoadContext.Default.LoadFromAssemblyPath(PathOf(assembly)).GetReferencedAssemblies().Select(name => name.Name).OfType<string>()];
}
