namespace GrantGen.Generator.Tests.Declarations;

/// <summary>GG1012: members that clash with generated ones.</summary>
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
    public async Task Clash(string source) => await TestProject.Of(source).Verify();
}
