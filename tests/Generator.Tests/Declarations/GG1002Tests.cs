using Microsoft.CodeAnalysis.CSharp;

namespace GrantGen.Generator.Tests.Declarations;

/// <summary>GG1002: this type cannot be a policy.</summary>
public class GG1002Tests
{
    [Theory]
    [InlineData("[RoomPolicy] file partial class {|GG1002:P|};")]
    [InlineData("file partial class Outer { [RoomPolicy] public partial class {|GG1002:P|}; }")]
    [InlineData("[RoomPolicy] internal partial class P;")]
    public async Task Cannot_generate(string source) => await TestProject.Of(source).Verify();

    [Fact]
    public async Task Below_CSharp_9_says_so()
    {
        var diagnostics = await TestProject.Of("using GrantGen; [RoomPolicy] public partial class {|GG1002:P|} { }")
            .WithoutImplicitUsings().WithLanguageVersion(LanguageVersion.CSharp8).Verify();
        Assert.Contains("C# 9", diagnostics[0].GetMessage(), StringComparison.Ordinal);
    }
}
