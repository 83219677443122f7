namespace GrantGen.Generator.Tests.Declarations;

/// <summary>GG1014: a policy derives from a policy and inherits no grants.</summary>
public class GG1014Tests
{
    [Theory]
    [InlineData("[RoomPolicy] partial class A; [RoomPolicy] partial class {|GG1014:B|} : A;")]
    [InlineData("[RoomPolicy] partial class A; class Between : A; [RoomPolicy] partial class {|GG1014:B|} : Between;")]
    [InlineData("[RoomPolicy] partial record A; [RoomPolicy] partial record {|GG1014:B|} : A;")]
    [InlineData("[RoomPolicy] partial class A<T>; [RoomPolicy] partial class {|GG1014:B|} : A<int>;")]
    [InlineData("[RoomPolicy] partial class A; class B : A;")]
    [InlineData("class A; [RoomPolicy] partial class B : A;")]
    [InlineData("[RoomPolicy] partial class A { [RoomPolicy] partial class B; }")]
    public async Task Derived_policy(string source) => await TestProject.Of(source).Verify();

    [Fact]
    public async Task A_base_policy_of_another_assembly_counts()
        => await TestProject.Of("[RoomPolicy] partial class {|GG1014:B|} : A;").WithReference(TestProject.Of("[RoomPolicy] public partial class A;").WithAssemblyName("Library")).Verify();

    [Fact]
    public async Task The_message_says_what_the_derived_policy_grants()
    {
        var diagnostics = await TestProject.Of("[RoomPolicy(CanPublish = false)] partial class ViewerPolicy; [RoomPolicy(CanUpdateOwnMetadata = true)] partial class {|GG1014:HostPolicy|} : ViewerPolicy;").Verify();
        Assert.Equal(
            "Policy 'HostPolicy' inherits no grant of its base policy 'ViewerPolicy': its holder may join the room, publish tracks, subscribe to tracks, publish data and update its own name, metadata and attributes",
            diagnostics[0].GetMessage());
    }
}
