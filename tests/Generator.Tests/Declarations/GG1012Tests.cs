namespace GrantGen.Generator.Tests.Declarations;

/// <summary>GG1012: members that conflict with generated members.</summary>
public class GG1012Tests
{
    [Theory]
    [InlineData("[RoomPolicy] partial class {|GG1012:P|} { public static void CreateToken() { } public static int Grants => 1; }")]
    [InlineData("[RoomPolicy] partial class {|GG1012:P|} { public int CreateToken = 1; }")]
    [InlineData("[RoomPolicy] partial class {|GG1012:P|} { class WriteToken; }")]
    [InlineData("[RoomPolicy] partial record {|GG1012:P|}(int Grants);")]
    [InlineData("[RoomPolicy] partial class {|GG1012:Grants|};")]
    [InlineData("[RoomPolicy] partial class {|GG1012:P|}<WriteToken>;")]
    [InlineData("[RoomPolicy] partial class {|GG1012:P|} { public static string CreateToken(TokenSigner s, string a, string b, ParticipantOptions o) => \"\"; }")]
    [InlineData("[RoomPolicy] partial class {|GG1012:P|} { public static int CreateToken<T>(TokenSigner s, string a, string b, T m, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> t, ParticipantOptions o) => 1; }")]
    [InlineData("[RoomPolicy] partial class {|GG1012:P|} { public static string CreateToken(int number) => \"\"; public static string CreateToken(TokenSigner s, string a, string b, ParticipantOptions o) => \"\"; }")]
    [InlineData("[RoomPolicy] partial class {|GG1012:P|} { public static void WriteToken(System.Buffers.IBufferWriter<byte> w, TokenSigner s, string a, string b, ParticipantOptions o) { } }")]
    [InlineData("[RoomPolicy] partial class P { public static void WriteToken(TokenSigner s, string a, string b, ParticipantOptions o) { } }")]
    [InlineData("[RoomPolicy] partial class {|GG1012:P|} { [System.CodeDom.Compiler.GeneratedCode(\"Another\", \"1.0\")] public static int Grants => 1; }")]
    [InlineData("[RoomPolicy] partial class P { public static string CreateToken(TokenSigner s, string a) => CreateToken(s, a, a); }")]
    [InlineData("[RoomPolicy] partial class P { public static string CreateToken(int number) => \"\"; public static string CreateToken<T>() => \"\"; }")]
    [InlineData("[RoomPolicy] partial class P { public static string CreateToken(TokenSigner s, string a, string b, in ParticipantOptions o) => \"\"; }")]
    [InlineData("[RoomPolicy] partial class {|GG1012:P|} { private static object? __GrantGen_Grants; }")]
    public async Task Clash(string source) => await TestProject.Of(source).Verify();

    /// <summary>Generated files that a build wrote to disk, and that the next build compiles as well.</summary>
    [Theory]
    [InlineData("Generated/P.g.cs")]
    [InlineData("Copies\\Policies.cs")]
    public async Task A_copy_of_a_generated_file_is_named_and_is_the_only_message(string path)
    {
        TestProject project = TestProject.Of("[RoomPolicy] public partial class {|GG1012:P|};", "public static class Use { public static string Go(TokenSigner signer) => P.CreateToken(signer, \"room\", \"user123\") + P.Grants; }");
        var diagnostics = await project.WithSource(path, project.Generate().Source).Verify();

        Assert.Equal(
            $"Policy 'P' gets no token factory, because '{path.Split('/', '\\')[^1]}' is a copy of a generated file and is compiled as well; delete it, or exclude it from the compilation",
            Assert.Single(diagnostics).GetMessage());
    }

    [Fact]
    public void A_copy_in_the_output_folder_of_the_generator_stops_the_generator_too()
    {
        TestProject project = TestProject.Of("[RoomPolicy] public partial class P;");
        const string Path = "Generated/GrantGen.Generator/GrantGen.Generator.RoomPolicyGenerator/P.g.cs";
        Assert.Empty(project.WithSource(Path, project.Generate().Source).Generate().Sources);
    }
}
