namespace GrantGen.Package.Tests;

/// <summary>All tests of the packages share them and run one after another, because a build uses the whole machine anyway.</summary>
[CollectionDefinition(nameof(Packages))]
public sealed class Packages : ICollectionFixture<PackageFixture>;
