namespace CareerBot.Core.Tests;

/// <summary>Test classes that share one opened store over the shipped knowledge.</summary>
[CollectionDefinition(Name)]
public sealed class ShippedTests : ICollectionFixture<ShippedKnowledge>
{
    public const string Name = "shipped knowledge";
}
