namespace GrantGen.CodeFixes.Tests;

/// <summary>The fixes of the rules about declarations.</summary>
public class DeclarationFixTests
{
    [Theory]
    [InlineData("[RoomPolicy] public class P { }", "[RoomPolicy] public partial class P { }")]
    [InlineData("[RoomPolicy] class P { }", "[RoomPolicy] partial class P { }")]
    [InlineData("/// <summary>Doc.</summary>\n[RoomPolicy]\n/* c */ class P { }", "/// <summary>Doc.</summary>\n[RoomPolicy]\n/* c */ partial class P { }")]
    [InlineData("[RoomPolicy] public readonly record struct P;", "[RoomPolicy] public readonly partial record struct P;")]
    [InlineData("[RoomPolicy] public ref struct P { }", "[RoomPolicy] public ref partial struct P { }")]
    [InlineData("// o\nstatic class O\n{\n    // i\n    interface I { [RoomPolicy] struct P { } }\n}", "// o\nstatic partial class O\n{\n    // i\n    partial interface I { [RoomPolicy] partial struct P { } }\n}")]
    [InlineData("class O { [RoomPolicy] class P { } [RoomPolicy] partial class Q { } }", "partial class O { [RoomPolicy] partial class P { } [RoomPolicy] partial class Q { } }")]
    public Task GG1001_makes_every_type_partial(string before, string after) => FixTest.Verify(TestProject.Of(before), after, "GG1001");

    [Theory]
    [InlineData("GG1006", "CanPublish = false, CanPublishSources = TrackSources.Camera", "CanPublish = false")]
    [InlineData("GG1006", "CanPublishSources = TrackSources.Camera, CanPublish = false", "CanPublish = false")]
    [InlineData("GG1007", "RoomJoin = false, Hidden = true, RoomList = true, CanPublish = false", "RoomJoin = false, RoomList = true")]
    [InlineData("GG1008", "DestinationRoom = \"b\", Ttl = \"1h\"", "Ttl = \"1h\"")]
    [InlineData("GG1008", "DestinationRoom = \"b\" /* kept */, Ttl = \"1h\"", " /* kept */ Ttl = \"1h\"")]
    [InlineData("GG1010", "Hidden = true", "Hidden = true, CanPublish = false")]
    [InlineData("GG1010", "Hidden = true, CanPublish = true", "Hidden = true, CanPublish = false")]
    [InlineData("GG1013", "CanPublishSources = TrackSources.None, Ttl = \"1h\"", "Ttl = \"1h\", CanPublish = false")]
    [InlineData("GG1013", "CanPublish = true, CanPublishSources = 0", "CanPublish = false")]
    public Task The_argument_is_fixed(string id, string before, string after)
        => FixTest.Verify(TestProject.Of($"[RoomPolicy({before})] partial class P;"), $"[RoomPolicy({after})] partial class P;", id, title: id == "GG1007" ? "Remove *" : null);

    [Fact]
    public Task GG1008_takes_the_last_argument_with_its_parentheses()
        => FixTest.Verify(TestProject.Of("[RoomPolicy(DestinationRoom = \"b\")] partial class P;"), "[RoomPolicy] partial class P;", "GG1008");

    [Fact]
    public void Every_fix_is_of_a_rule_that_there_is()
    {
        HashSet<string> ids = [.. Product.Descriptors.Select(descriptor => descriptor.Id)];
        Assert.All(FixProviders.All.SelectMany(provider => provider.FixableDiagnosticIds), id => Assert.Contains(id, ids));
    }

    [Theory]
    [InlineData("GG1006", "CanPublish = false, CanPublishSources = TrackSources.Camera")]
    [InlineData("GG1007", "RoomJoin = false, Hidden = true")]
    [InlineData("GG1008", "DestinationRoom = \"b\"")]
    [InlineData("GG1010", "Hidden = true")]
    [InlineData("GG1013", "CanPublishSources = TrackSources.None")]
    public Task Arguments_that_depend_on_the_configuration_have_no_fix(string id, string arguments)
        => FixTest.NoFix(TestProject.Of($"[RoomPolicy(\n    {arguments}\n#if DEBUG\n    , Ttl = \"1h\"\n#endif\n    )]\npartial class P;"), id);
}
