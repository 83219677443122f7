namespace GrantGen.Generator.Tests.Robustness;

/// <summary>
/// A policy whose name, type parameter or namespace is incomplete gets no generated code, because a generated part would repeat the error
/// in a file that the user did not write. The generated code of other policies parses.
/// </summary>
public class HalfTypedPolicyTests
{
    [Theory]
    [InlineData("namespace Queue.\n[RoomPolicy] public partial class P;")]
    [InlineData("namespace Queue. { [RoomPolicy] public partial class P; }")]
    [InlineData("namespace .Queue { [RoomPolicy] public partial class P; }")]
    [InlineData("namespace { [RoomPolicy] public partial class P; }")]
    [InlineData("[RoomPolicy] public partial class P<>;")]
    [InlineData("[RoomPolicy] public partial class P<T,>;")]
    [InlineData("[RoomPolicy] public partial class P<,T>;")]
    [InlineData("[RoomPolicy] public partial class P<T, T>;")]
    [InlineData("[RoomPolicy] public partial class ;")]
    [InlineData("public partial class Outer<> { [RoomPolicy] public partial class P; }")]
#if !ROSLYN_FLOOR
    // Roslyn 4.8 parses P as a separate type, after the incomplete one.
    [InlineData("public partial class { [RoomPolicy] public partial class P; }")]
#endif
    [InlineData("public partial class Outer<T, T> { [RoomPolicy] public partial class P; }")]
    public void A_missing_name_generates_nothing(string source)
    {
        GeneratorRun run = TestProject.Of(source).Generate(allowErrors: true);
        Assert.Empty(run.Sources);
    }

    [Theory]
    [InlineData("namespace A { [RoomPolicy] public partial class Good; } namespace B. { [RoomPolicy] public partial class P; }")]
    [InlineData("namespace A { [RoomPolicy] public partial class Good; } [RoomPolicy] public partial class P<>;")]
    public void The_policies_beside_it_keep_their_files(string source)
        => Assert.Equal(["A.Good.g.cs"], TestProject.Of(source).Generate(allowErrors: true).Sources.Keys);
}
