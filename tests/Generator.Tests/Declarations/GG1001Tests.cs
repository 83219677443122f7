namespace GrantGen.Generator.Tests.Declarations;

/// <summary>GG1001: the policy type, or a type around it, is not partial.</summary>
public class GG1001Tests
{
    [Theory]
    [InlineData("[RoomPolicy] public class {|GG1001:P|} { }")]
    [InlineData("public class Outer { [RoomPolicy] public partial class {|GG1001:P|} { } }")]
    [InlineData("public partial class Outer { public struct Middle { [RoomPolicy] public partial class {|GG1001:P|} { } } }")]
    [InlineData("public partial class Outer { public partial interface IMiddle { [RoomPolicy] public partial class P { } } }")]
    public async Task Not_partial(string source) => await TestProject.Of(source).Verify();
}
