namespace GrantGen.Generator.Tests.Generation;

/// <summary>The property <c>Grants</c>: one object per edition of the policy, created without static initializers.</summary>
public class GrantsPropertyTests
{
    [Fact]
    public void Reading_returns_the_same_object_and_allocates_nothing()
    {
        using LoadedAssembly assembly = TestProject.Of("[RoomPolicy(CanPublish = false)] public partial class P;").Generate().Load();
        Func<PolicyGrants> read = assembly.Type("P").GetProperty("Grants")!.GetMethod!.CreateDelegate<Func<PolicyGrants>>();
        PolicyGrants first = read();

        long before = GC.GetAllocatedBytesForCurrentThread();
        PolicyGrants second = read();
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Same(first, second);
        Assert.Equal(0, allocated);
        Assert.False(second.CanPublish);
    }

    /// <summary>An edit that hot reload cannot apply: dotnet/roslyn#82046.</summary>
    [Theory]
    [InlineData("[RoomPolicy] public partial class P;")]
    [InlineData("[RoomPolicy] public partial struct P { }")]
    [InlineData("[RoomPolicy] public static partial class P { }")]
    public void The_type_gets_no_static_initializer(string source)
    {
        using LoadedAssembly assembly = TestProject.Of(source).Generate().Load();
        Assert.Null(assembly.Type("P").TypeInitializer);
    }

    /// <summary>Hot reload replaces the getter and keeps the field, so a changed policy must have another edition.</summary>
    [Theory]
    [InlineData("CanPublish = true")]
    [InlineData("Ttl = \"2h\"")]
    [InlineData("Room = \"lobby\"")]
    [InlineData("CanPublishSources = TrackSources.Camera")]
    [InlineData("RoomPreset = \"webinar\"")]
    [InlineData("Kind = ParticipantKind.Agent")]
    public void An_edit_changes_the_edition(string arguments)
    {
        string Edition(string text) => System.Text.RegularExpressions.Regex.Match(TestProject.Of($"[RoomPolicy({text})] public partial class P;").Generate().Source, "Edition != (0x[0-9a-f]{16}UL)").Groups[1].Value;
        Assert.NotEmpty(Edition(arguments));
        Assert.NotEqual(Edition(""), Edition(arguments));
        Assert.Equal(Edition(arguments), Edition(arguments));
    }
}
