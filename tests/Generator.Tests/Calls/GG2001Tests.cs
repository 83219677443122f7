using GrantGen.Generator.Rules.Calls;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Tests.Calls;

/// <summary>
/// GG2001, by tie. Each source is checked twice: with the generated members, and without them, as in an editor that runs generators only on
/// save.
/// </summary>
public class GG2001Tests
{
    private const string Policies = """
        [RoomPolicy] public partial class Viewer;
        [RoomPolicy(CanUpdateOwnMetadata = false)] public partial class Denied;
        [RoomPolicy(CanUpdateOwnMetadata = true)] public partial class Host;
        """;

    [Theory]
    [InlineData("""[UsesPolicy(typeof(Viewer))] class C { void M(LocalParticipant p) => {|GG2001:p.SetMetadataAsync("x")|}; }""")]
    [InlineData("""[UsesPolicy(typeof(Denied))] class C { void M(LocalParticipant p) => {|GG2001:p.SetNameAsync("x")|}; }""")]
    [InlineData("""[UsesPolicy(typeof(Host))] class C { void M(LocalParticipant p) => p.SetAttributesAsync(new()); }""")]
    [InlineData("""[UsesPolicy(typeof(Host))] class C { [UsesPolicy(typeof(Viewer))] void M(LocalParticipant p) => {|GG2001:p.SetAttributesAsync(new())|}; }""")]
    [InlineData("""[UsesPolicy(typeof(Viewer))] class C { [UsesPolicy(typeof(Host))] void M(LocalParticipant p) => p.SetAttributesAsync(new()); }""")]
    [InlineData("""[UsesPolicy(typeof(Viewer))] class C { class D { void M(LocalParticipant p) => {|GG2001:p.SetNameAsync("x")|}; } }""")]
    [InlineData("""[UsesPolicy(typeof(Host)), UsesPolicy(typeof(Viewer))] class C { void M(LocalParticipant p) => {|GG2001:p.SetNameAsync("x")|}; }""")]
    [InlineData("""[System.ComponentModel.TypeConverter(typeof(Viewer))] class C { void M(LocalParticipant p) => p.SetNameAsync("x"); }""")]
    [InlineData("""class C { [UsesPolicy(typeof(Viewer))] LocalParticipant P { set => {|GG2001:value.SetNameAsync("x")|}; } }""")]
    [InlineData("""[UsesPolicy(typeof(Host))] class C { void M(TokenSigner s, LocalParticipant p) { Viewer.CreateToken(s, "r", "i"); p.SetNameAsync("x"); } }""")]
    [InlineData("""[assembly: UsesPolicy(typeof(Viewer))] class C { void M(LocalParticipant p) => {|GG2001:p.SetNameAsync("x")|}; }""")]
    public Task Told(string source) => Verify(source);

    [Theory]
    [InlineData("""var r = new Room(); await r.ConnectAsync("u", Viewer.CreateToken(s, "r", "i")); await {|GG2001:r.LocalParticipant!.SetMetadataAsync("x")|};""")]
    [InlineData("""var r = new Room(); await r.ConnectAsync("u", Host.CreateToken(s, "r", "i")); await r.LocalParticipant!.SetMetadataAsync("x");""")]
    [InlineData("""var t = Viewer.CreateToken(s, "r", "i"); var r = new Room(); await r.ConnectAsync(token: t, url: "u"); var p = r.LocalParticipant; await {|GG2001:p!.SetNameAsync("x")|};""")]
    [InlineData("""var r = new Room(); await r.ConnectAsync("u", Viewer.CreateToken(s, "r", "i")).ConfigureAwait(false); if (r.LocalParticipant is { } p) await {|GG2001:p.SetNameAsync("x")|}.ConfigureAwait(false);""")]
    [InlineData("""var r = new Room(); await r.ConnectAsync("u", Viewer.CreateToken(s, "r", "i")); if (r.LocalParticipant is not LocalParticipant p) return; await {|GG2001:p.SetNameAsync("x")|};""")]
    [InlineData("""var r = new Room(); await r.ConnectAsync("u", Host.CreateToken(s, "r", "i")); if (r.LocalParticipant is { } p) await p.SetNameAsync("x"); Viewer.CreateToken(s, "r", "i");""")]
    [InlineData("""var r = new Room(); await r.ConnectAsync("u", Viewer.CreateToken(s, "r", "i")); Func<string, Task> f = {|GG2001:r.LocalParticipant!.SetNameAsync|}; await f("x");""")]
    [InlineData("""var r = new Room(); await r.ConnectAsync("u", Viewer.CreateToken(s, "r", "i")); _ = r.LocalParticipant?{|GG2001:.SetNameAsync("x")|};""")]
    [InlineData("""var r = new Room(); await r.ConnectAsync("u", flag ? Viewer.CreateToken(s, "r", "i") : Host.CreateToken(s, "r", "i")); await {|GG2001:r.LocalParticipant!.SetNameAsync("x")|};""")]
    [InlineData("""var r = new Room(); await r.ConnectAsync("u", flag switch { true => Host.CreateToken(s, "r", "i"), _ => Denied.CreateToken(s, "r", "i") }); await {|GG2001:r.LocalParticipant!.SetNameAsync("x")|};""")]
    [InlineData("""string? n = null; var r = new Room(); await r.ConnectAsync("u", n ?? Viewer.CreateToken(s, "r", "i")); await {|GG2001:r.LocalParticipant!.SetNameAsync("x")|};""")]
    [InlineData("""var v = new Room(); var h = new Room(); await v.ConnectAsync("u", Viewer.CreateToken(s, "r", "i")); await h.ConnectAsync("u", Host.CreateToken(s, "r", "j")); await h.LocalParticipant!.SetNameAsync("x");""")]
    [InlineData("""var t = Viewer.CreateToken(s, "r", "i"); var v = new Room(); await v.ConnectAsync("u", t); t = Host.CreateToken(s, "r", "j"); var h = new Room(); await h.ConnectAsync("u", t); await h.LocalParticipant!.SetNameAsync("x");""")]
    [InlineData("""var t = Host.CreateToken(s, "r", "i"); if (flag) t = Viewer.CreateToken(s, "r", "j"); var h = new Room(); await h.ConnectAsync("u", t); await {|GG2001:h.LocalParticipant!.SetNameAsync("x")|};""")]
    [InlineData("""var r = new Room(); var same = r; await r.ConnectAsync("u", Viewer.CreateToken(s, "r", "i")); await {|GG2001:same.LocalParticipant!.SetNameAsync("x")|};""")]
    [InlineData("""var r = new Room(); await r.ConnectAsync("u", Environment.GetEnvironmentVariable("TOKEN")!); Viewer.CreateToken(s, "r", "i"); await r.LocalParticipant!.SetNameAsync("x");""")]
    [InlineData("""using var r = new Room(); await r.ConnectAsync("u", Viewer.CreateToken(s, "r", "i")); Func<Task> f = () => {|GG2001:r.LocalParticipant!.SetNameAsync("x")|}; await f();""")]
    [InlineData("""var r = new Room(); string Token() => Viewer.CreateToken(s, "r", "i"); await r.ConnectAsync("u", Token()); await {|GG2001:r.LocalParticipant!.SetNameAsync("x")|};""")]
    public Task Flow(string body) => Verify($"class C {{ async Task M(TokenSigner s, bool flag) {{ {body} await Task.Yield(); }} }}");

    [Theory]
    [InlineData("""Room _room = new(); async Task Join(TokenSigner s) => await _room.ConnectAsync("u", Viewer.CreateToken(s, "r", "i")); Task Raise() => {|GG2001:_room.LocalParticipant!.SetNameAsync("x")|};""")]
    [InlineData("""Room _room = new(); string Token(TokenSigner s) => Viewer.CreateToken(s, "r", "i"); async Task Join(TokenSigner s) => await _room.ConnectAsync("u", Token(s)); Task Raise() => {|GG2001:_room.LocalParticipant!.SetNameAsync("x")|};""")]
    [InlineData("""Room? Room { get; set; } async Task Join(TokenSigner s) { var r = new Room(); await r.ConnectAsync("u", Viewer.CreateToken(s, "r", "i")); Room = r; } Task Raise() => {|GG2001:Room!.LocalParticipant!.SetNameAsync("x")|};""")]
    [InlineData("""Room _v = new(), _h = new(); async Task Join(TokenSigner s) { await _v.ConnectAsync("u", Viewer.CreateToken(s, "r", "i")); await _h.ConnectAsync("u", Host.CreateToken(s, "r", "j")); } Task Raise() => _h.LocalParticipant!.SetNameAsync("x");""")]
    public Task Flow_through_the_members_of_a_type(string members) => Verify($"class C {{ {members} }}");

    /// <summary>Checked only with the generated members: without them, an argument does not bind, so the call of the helper has no type.</summary>
    [Fact]
    public async Task Flow_through_a_helper_that_joins()
        => await Project("""class C { async Task<Room> Join(string token) { var r = new Room(); await r.ConnectAsync("u", token); return r; } async Task Go(TokenSigner s) { var r = await Join(Viewer.CreateToken(s, "r", "i")); await {|GG2001:r.LocalParticipant!.SetNameAsync("x")|}; } }""").Verify();

    [Theory]
    [InlineData("""[RoomPolicy] public partial class Inner { void M(LocalParticipant p) => {|GG2001:p.SetNameAsync("x")|}; class Deep { void N(LocalParticipant p) => {|GG2001:p.SetNameAsync("x")|}; } }""")]
    [InlineData("""[RoomPolicy(CanUpdateOwnMetadata = true)] public partial class Inner { void M(LocalParticipant p) => p.SetNameAsync("x"); }""")]
    [InlineData("""[RoomPolicy(CanUpdateOwnMetadata = true)] public partial class Inner { void M(TokenSigner s, LocalParticipant p) { Viewer.CreateToken(s, "r", "i"); p.SetNameAsync("x"); } }""")]
    public Task Inside(string source) => Verify(source);

    [Theory]
    [InlineData("""class C { string T(TokenSigner s) => Viewer.CreateToken(s, "r", "i"); void M(LocalParticipant p) => {|GG2001:p.SetNameAsync("x")|}; }""")]
    [InlineData("""class C { string T(TokenSigner s) => Host.CreateToken(s, "r", "i"); void M(LocalParticipant p) => p.SetNameAsync("x"); }""")]
    [InlineData("""class C { string T(TokenSigner s) => Host.CreateToken(s, "r", "i"); string U(TokenSigner s) => Viewer.CreateToken(s, "r", "i"); void M(LocalParticipant p) => p.SetNameAsync("x"); }""")]
    [InlineData("""class C { string T(TokenSigner s) => Denied.CreateToken(s, "r", "i"); string U(TokenSigner s) => Viewer.CreateToken(s, "r", "i"); void M(LocalParticipant p) => {|GG2001:p.SetNameAsync("x")|}; }""")]
    [InlineData("""class C { string T(TokenSigner s) => Viewer.CreateToken(s, "r", "i"); void M(TokenSigner s, LocalParticipant p) { Host.CreateToken(s, "r", "i"); p.SetNameAsync("x"); } }""")]
    [InlineData("""class C { string T(TokenSigner s) => Viewer.CreateToken(s, "r", "i"); class D { void M(LocalParticipant p) => {|GG2001:p.SetNameAsync("x")|}; } }""")]
    [InlineData("""class C { void T(TokenSigner s, System.Buffers.IBufferWriter<byte> b) => Viewer.WriteToken(b, s, "r", "i"); void M(LocalParticipant p) => {|GG2001:p.SetNameAsync("x")|}; }""")]
    [InlineData("""class C { void M(LocalParticipant p) => p.SetNameAsync("x"); } class D { string T(TokenSigner s) => Viewer.CreateToken(s, "r", "i"); }""")]
    [InlineData("""partial class C { string T(TokenSigner s) => Viewer.CreateToken(s, "r", "i"); } partial class C { void M(LocalParticipant p) => {|GG2001:p.SetNameAsync("x")|}; }""")]
    [InlineData("""class C { string T(TokenSigner s) => Denied.CreateToken(s, "r", "i"); string U(TokenSigner s) => Host.CreateToken(s, "r", "i"); void M(LocalParticipant p) => p.SetNameAsync("x"); }""")]
    public Task Adjacent(string source) => Verify(source);

    [Theory]
    [InlineData("""class LocalParticipant2 { public void SetNameAsync(string n) { } } [UsesPolicy(typeof(Viewer))] class C { void M(LocalParticipant2 p) => p.SetNameAsync("x"); }""")]
    [InlineData("""[UsesPolicy(typeof(Viewer))] class C { void SetMetadataAsync(string x) { } void M() => SetMetadataAsync("x"); }""")]
    [InlineData("""[UsesPolicy(typeof({|GG2009:string|}))] class C { void M(LocalParticipant p) => p.SetNameAsync("x"); }""")]
    public Task Names_alone_never_suffice(string source) => Verify(source);

    /// <summary>
    /// The class mints for both policies, so an adjacent tie cannot report the use. The delegate of a caller is called with that caller's
    /// room.
    /// </summary>
    [Fact]
    public async Task A_delegate_runs_under_the_token_that_came_with_it()
        => await Project("""
            class C
            {
                async Task InRoom(string token, Func<Room, Task> use) { var room = new Room(); await room.ConnectAsync("u", token); await use(room); }
                async Task M(TokenSigner s, string me)
                {
                    await InRoom(Viewer.CreateToken(s, "r", me), room => {|GG2001:room.LocalParticipant!.SetNameAsync("x")|});
                    await InRoom(Host.CreateToken(s, "r", me), room => room.LocalParticipant!.SetNameAsync("x"));
                }
            }
            """).Verify(["GG2001", "GG2101"]);

    [Fact]
    public async Task Top_level_statements_are_checked()
        => await Project("""
            Room room = new();
            await room.ConnectAsync("u", Viewer.CreateToken(new TokenSigner("devkey", "secret"), "r", "i"));
            await {|GG2001:room.LocalParticipant!.SetMetadataAsync("x")|};
            """).WithOutputKind(OutputKind.ConsoleApplication).Verify();

    [Fact]
    public async Task Of_several_policies_the_first_by_name_is_named()
    {
        Diagnostic diagnostic = (await Project("""[UsesPolicy(typeof(Viewer)), UsesPolicy(typeof(Host)), UsesPolicy(typeof(Denied))] class C { void M(LocalParticipant p) => {|GG2001:p.SetNameAsync("x")|}; }""").Verify())[0];
        Assert.Contains("policy 'Denied' does not grant", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_report_names_policy_and_permission_and_points_at_the_attribute()
    {
        TestProject project = Project("""class C { string T(TokenSigner s) => Viewer.CreateToken(s, "r", "i"); void M(LocalParticipant p) => {|GG2001:p.SetNameAsync("x")|}; }""");
        Diagnostic diagnostic = (await project.Verify())[0];

        Assert.Equal("'SetNameAsync' needs CanUpdateOwnMetadata, which policy 'Viewer' does not grant: the server answers NOT_ALLOWED, 'does not have permission to update own metadata'", diagnostic.GetMessage());
        Location policy = Assert.Single(diagnostic.AdditionalLocations);
        Assert.Equal("RoomPolicy", policy.SourceTree!.GetText().ToString(policy.SourceSpan));
        Assert.EndsWith("docs/rules/GG2001.md", diagnostic.Descriptor.HelpLinkUri, StringComparison.Ordinal);
        Assert.Equal("CanUpdateOwnMetadata", PermissionDiagnosticProperties.TryRead(diagnostic.Properties)?.Grant.Property);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_policy_of_a_referenced_assembly_is_read(bool isSource)
    {
        TestProject library = TestProject.Of("[RoomPolicy] public partial class Remote;").WithAssemblyName("Library");
        await TestProject.Of("using LiveKit.Rtc; [UsesPolicy(typeof(Remote))] class C { void M(LocalParticipant p) => {|GG2001:p.SetNameAsync(\"x\")|}; }")
            .WithClient()
            .WithReference(library, isSource ? LibraryForm.Compilation : LibraryForm.Image)
            .Verify();
    }

    [Theory]
    [InlineData("CanUpdateOwnMetadata = NoSuchConstant")]
    [InlineData("CanUpdateOwnMetadata = 1")]
    [InlineData("CanUpdateOwnMetadata = 1, CanPublish = 1")]
    public async Task A_value_that_does_not_bind_is_never_held_against_the_policy(string argument)
        => await TestProject.Of($"using LiveKit.Rtc; [RoomPolicy({argument})] partial class P {{ void M(LocalParticipant p) => p.SetNameAsync(\"x\"); }}").WithClient().Verify(allowErrors: true);

    [Theory]
    [InlineData("#pragma warning disable GG2001\n")]
    [InlineData("[System.Diagnostics.CodeAnalysis.SuppressMessage(\"GrantGen.Permission\", \"GG2001\")]\n")]
    public async Task It_can_be_silenced_in_source(string before)
        => await Project($"{before}class C {{ string T(TokenSigner s) => Viewer.CreateToken(s, \"r\", \"i\"); void M(LocalParticipant p) => p.SetNameAsync(\"x\"); }}").Verify();

    [Fact]
    public async Task It_can_be_silenced_by_configuration()
        => await Project("""class C { string T(TokenSigner s) => Viewer.CreateToken(s, "r", "i"); void M(LocalParticipant p) => p.SetNameAsync("x"); }""")
            .WithOption("dotnet_diagnostic.GG2001.severity", "none").Verify();

    private static TestProject Project(string source) => TestProject.Of()
        .WithSource("Code.cs", "using LiveKit.Rtc;\n" + source)
        .WithSource("Policies.cs", Policies)
        .WithClient();

    private static async Task Verify(string source)
    {
        await Project(source).Verify();
        await Project(source).Verify(generate: false);
    }
}
