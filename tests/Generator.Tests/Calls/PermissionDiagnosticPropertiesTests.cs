using System.Collections.Immutable;
using GrantGen.Facts;
using GrantGen.Generator.Rules.Calls;
using GrantGen.Permissions;

namespace GrantGen.Generator.Tests.Calls;

/// <summary>Code fixes read back the properties that the analyzer wrote, and ignore the properties of other diagnostics.</summary>
public class PermissionDiagnosticPropertiesTests
{
    private static readonly PermissionDiagnosticProperties s_full = new(
        PermissionTable.Publish,
        new PublishedSource(4),
        GrantTable.CanPublishSources,
        MissingSources: 4,
        AllowedSources: 3,
        "Viewer",
        new PolicyReference("Shop.Policies+Viewer", "Shop"),
        new SourcePosition("Tokens.cs", 42));

    private static readonly PermissionDiagnosticProperties s_sparse = new(
        PermissionTable.ServerGrant,
        PublishedSource.Undetermined,
        GrantTable.SipAdmin,
        MissingSources: 0,
        AllowedSources: null,
        "hand-written grants",
        Policy: null,
        Mint: null);

    [Fact]
    public void Every_fact_is_read_back()
        => Assert.All([s_full, s_sparse], facts => Assert.Equal(facts, PermissionDiagnosticProperties.TryRead(facts.ToProperties())));

    [Fact]
    public void Every_permission_and_every_grant_is_read_back()
        => Assert.All(
            PermissionTable.All.SelectMany(_ => GrantTable.All, (row, grant) => s_full with { Permission = row, Grant = grant }),
            facts => Assert.Equal(facts, PermissionDiagnosticProperties.TryRead(facts.ToProperties())));

    /// <summary>A host can pass a diagnostic of another version of the analyzer to a fix.</summary>
    [Theory]
    [InlineData("Permission")]
    [InlineData("Claim")]
    [InlineData("Grant")]
    [InlineData("PolicyName")]
    public void Nothing_is_read_without_what_every_fix_needs(string key)
    {
        ImmutableDictionary<string, string?> properties = s_full.ToProperties();
        Assert.Null(PermissionDiagnosticProperties.TryRead(properties.Remove(key)));
        Assert.Null(PermissionDiagnosticProperties.TryRead(properties.SetItem(key, null)));
        Assert.Equal(key == "PolicyName", PermissionDiagnosticProperties.TryRead(properties.SetItem(key, "Nonsense")) is not null);
    }

    [Fact]
    public void Nothing_is_read_from_a_diagnostic_without_properties()
        => Assert.Null(PermissionDiagnosticProperties.TryRead(ImmutableDictionary<string, string?>.Empty));
}
