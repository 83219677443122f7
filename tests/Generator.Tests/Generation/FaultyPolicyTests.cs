namespace GrantGen.Generator.Tests.Generation;

/// <summary>
/// A policy with an error whose factories have a known signature gets members that throw. Code that uses them compiles, so the
/// error of the declaration is the only message.
/// </summary>
public class FaultyPolicyTests
{
    private const string Use = """
        public static class Use
        {
            public static string Create(TokenSigner signer) => P.CreateToken(signer, "class", "user123");
            public static void Write(TokenSigner signer, System.Buffers.IBufferWriter<byte> destination) => P.WriteToken(destination, signer, "class", "user123");
            public static bool? Read() => P.Grants.CanPublish;
            public static string Generic(TokenSigner signer) => Mint<P>(signer);
            public static bool? GenericRead() => P2<P>();
            private static string Mint<T>(TokenSigner signer) where T : IRoomPolicy => T.CreateToken(signer, new RoomPolicyArguments { Room = "class", Identity = "user123" });
            private static bool? P2<T>() where T : IRoomPolicy => T.Grants.CanPublish;
        }
        """;

    private static readonly TokenSigner s_signer = new("devkey", "secret");

    [Theory]
    [InlineData("GG1003", "{|GG1003:Ttl = \"soon\"|}")]
    [InlineData("GG1011", "{|GG1011:Room = Long.Text + \"{class}\"|}")]
    [InlineData("GG1013", "{|GG1013:CanPublishSources = TrackSources.None|}")]
    public async Task Uses_compile_and_throw_the_message_of_the_rule(string id, string arguments)
    {
        TestProject project = TestProject.Of(
            $"[RoomPolicy({arguments})] public partial class P;",
            Use,
            $"static class Long {{ public const string Text = \"{new string('x', 300)}\"; }}");
        string message = (await project.Verify())[0].GetMessage();

        using LoadedAssembly assembly = project.Generate().Load();
        foreach (Func<object?> use in new Func<object?>[]
        {
            () => assembly.Invoke("Use", "Create", s_signer),
            () => assembly.Invoke("Use", "Write", s_signer, new System.Buffers.ArrayBufferWriter<byte>()),
            () => assembly.Invoke("Use", "Read"),
            () => assembly.Invoke("Use", "Generic", s_signer),
            () => assembly.Invoke("Use", "GenericRead"),
        })
        {
            Assert.Equal($"{id}: {message}", Assert.Throws<InvalidOperationException>(use).Message);
        }
    }

    /// <summary>The signature is unknown if one of several errors hides it.</summary>
    [Theory]
    [InlineData("[RoomPolicy(Ttl = \"soon\", Room = \"{\")] public partial class P;")]
    [InlineData("[RoomPolicy(Ttl = \"soon\")] public class P { }")]
    public void An_error_that_hides_the_signature_leaves_no_members(string source)
        => Assert.Empty(TestProject.Of(source).Generate(allowErrors: true).Sources);

    [Fact]
    public void A_lower_severity_makes_no_factory_work()
    {
        using LoadedAssembly assembly = TestProject.Of("[RoomPolicy(Ttl = \"soon\")] public partial class P;").WithOption("dotnet_diagnostic.GG1003.severity", "none").Generate().Load();
        Assert.Throws<InvalidOperationException>(() => assembly.Invoke("P", "CreateToken", s_signer, "room", "user123", default(ParticipantOptions)));
    }
}
