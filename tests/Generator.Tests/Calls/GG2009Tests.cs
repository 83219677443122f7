namespace GrantGen.Generator.Tests.Calls;

/// <summary>GG2009: <c>[UsesPolicy]</c> names a type that is not a policy.</summary>
public class GG2009Tests
{
    [Theory]
    [InlineData("[UsesPolicy(typeof({|GG2009:string|}))] class C;")]
    [InlineData("class P; class C { [UsesPolicy(typeof({|GG2009:P|}))] void M() { } }")]
    [InlineData("[assembly: UsesPolicy(typeof({|GG2009:P|}))] class P;")]
    [InlineData("using Runs = GrantGen.UsesPolicyAttribute; class P; [Runs(typeof({|GG2009:P|}))] class C;")]
    [InlineData("[RoomPolicy] partial class P; [UsesPolicy(typeof(P))] class C;")]
    [InlineData("[RoomPolicy] partial class P<T>; [UsesPolicy(typeof(P<>)), UsesPolicy(typeof(P<int>))] class C;")]
    public async Task Names_no_policy(string source) => await TestProject.Of(source).Verify();

    [Theory]
    [InlineData("[UsesPolicy(typeof(NoSuchType))] class C;")]
    [InlineData("[UsesPolicy(typeof(]")]
    [InlineData("[UsesPolicy(null)] class C;")]
    public async Task What_does_not_bind_is_the_compilers_affair(string source) => await TestProject.Of(source).Verify(allowErrors: true);
}
