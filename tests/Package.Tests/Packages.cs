namespace GrantGen.Package.Tests;

/// <summary>All tests of the packages share them, and take turns: a build takes all of the machine anyway.</summary>
[CollectionDefinition(nameof(Packages))]
public sealed class Packages : ICollectionFixture<PackageFixture>;
