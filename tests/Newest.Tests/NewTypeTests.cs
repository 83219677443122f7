namespace GrantGen.Newest.Tests;

/// <summary>Policies on the kinds of types that C# 15 adds.</summary>
public class NewTypeTests
{
    /// <summary>Without the rule, the generated part would be a struct: CS0261.</summary>
    [Theory]
    [InlineData("[RoomPolicy] internal partial union {|GG1002:P|}(string, int);")]
    [InlineData("[RoomPolicy] internal union {|GG1002:P|}(string, int);")]
    [InlineData("internal partial union Outer(string, int) { [RoomPolicy] public partial class {|GG1002:P|}; }")]
    public async Task Nothing_is_generated_into_a_union(string source)
    {
        var diagnostics = await TestProject.Of(source, NewSource.Types).Verify();
        Assert.Contains("is a union", diagnostics[0].GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closed_class_is_a_policy()
    {
        TestProject project = TestProject.Of("[RoomPolicy(Room = \"stage\")] public closed partial class P;", NewSource.Types);
        await project.Verify();
        using LoadedAssembly assembly = project.Generate().Load();
        Assert.Equal("stage", ((PolicyGrants)assembly.Type("P").GetProperty("Grants")!.GetValue(null)!).Room);
    }
}
