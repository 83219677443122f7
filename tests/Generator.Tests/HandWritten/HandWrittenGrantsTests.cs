using GrantGen.Facts;
using GrantGen.Generator.HandWrittenTokens;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.Generator.Tests.HandWritten;

/// <summary>The values of hand-written grants in the token.</summary>
public class HandWrittenGrantsTests
{
    private const string Unresolved = "?";
    private const string Absent = "-";

    [Theory]
    [InlineData("var g = new VideoGrants();", "RoomJoin", "False")]
    [InlineData("var g = new VideoGrants();", "CanPublish", "True")]
    [InlineData("var g = new VideoGrants();", "CanSubscribe", "True")]
    [InlineData("var g = new VideoGrants();", "CanPublishData", "True")]
    [InlineData("var g = new VideoGrants();", "CanUpdateOwnMetadata", "False")]
    [InlineData("var g = new VideoGrants();", "CanManageAgentSession", Absent)]
    [InlineData("var g = new VideoGrants { CanPublish = false };", "CanPublish", "False")]
    [InlineData("var g = new VideoGrants { CanPublish = false };", "CanPublishData", "True")]
    [InlineData("VideoGrants g = new() { CanPublish = !true };", "CanPublish", "False")]
    [InlineData("const bool no = false; VideoGrants g = new() { CanPublish = (no) };", "CanPublish", "False")]
    [InlineData("var g = new VideoGrants { CanPublish = flag };", "CanPublish", Unresolved)]
    [InlineData("var g = new VideoGrants { CanPublish = flag };", "CanSubscribe", "True")]
    [InlineData("var g = new VideoGrants { CanPublish = flag }; g.CanPublish = false;", "CanPublish", "False")]
    [InlineData("var g = new VideoGrants(); g.CanPublish = false; g.CanPublish = true;", "CanPublish", "True")]
    [InlineData("var g = new VideoGrants(); { g.CanPublish = false; }", "CanPublish", "False")]
    [InlineData("var g = new VideoGrants(); if (flag) g.CanPublish = false;", "CanPublish", Unresolved)]
    [InlineData("var g = new VideoGrants(); if (flag) g.CanPublish = true;", "CanPublish", "True")]
    [InlineData("var g = new VideoGrants(); if (flag) g.CanPublish = false; g.CanPublish = false;", "CanPublish", "False")]
    [InlineData("var g = new VideoGrants { CanPublish = false }; while (flag) { g.CanPublish = false; }", "CanPublish", "False")]
    [InlineData("var g = new VideoGrants(); foreach (var x in new[] { 1 }) { g.CanPublish = false; }", "CanPublish", Unresolved)]
    [InlineData("var g = new VideoGrants(); try { g.CanPublish = false; } catch { }", "CanPublish", Unresolved)]
    [InlineData("var g = new VideoGrants(); Action a = () => g.CanPublish = false; a();", "CanPublish", Unresolved)]
    [InlineData("var g = new VideoGrants(); void A() { g.CanPublish = false; } A(); g.CanPublish = true;", "CanPublish", Unresolved)]
    [InlineData("var g = new VideoGrants(); g.CanPublish = g.CanSubscribe = false;", "CanPublish", "False")]
    [InlineData("var g = new VideoGrants(); g.CanPublish = g.CanSubscribe = false;", "CanSubscribe", "False")]
    [InlineData("var g = new VideoGrants(); g.CanPublish &= flag;", "CanPublish", Unresolved)]
    [InlineData("var g = new VideoGrants(); (g.CanPublish, g.Hidden) = (false, true);", "CanPublish", Unresolved)]
    [InlineData("var g = new VideoGrants(); Other(g);", "CanPublish", Unresolved)]
    [InlineData("var g = new VideoGrants { CanPublish = false }; Other(g);", "CanPublish", Unresolved)]
    [InlineData("var g = new VideoGrants(); _field = g;", "CanPublish", Unresolved)]
    [InlineData("var g = new VideoGrants(); var h = g; h.CanPublish = false;", "CanPublish", Unresolved)]
    [InlineData("var g = new VideoGrants(); var s = g.CanPublish ? g.Room : g.ToString();", "CanPublish", Unresolved)]
    [InlineData("var g = new VideoGrants(); var s = g.CanPublish ? g.Room : null; if (g == null) return;", "CanPublish", "True")]
    [InlineData("var g = new VideoGrants(); new AccessToken().WithGrants(g).ToJwt();", "CanPublish", "True")]
    [InlineData("var g = new VideoGrants(); g.CanPublish = false; new AccessToken().WithGrants(g).ToJwt();", "CanPublish", "False")]
    [InlineData("var g = new VideoGrants(); new AccessToken().WithGrants(g).ToJwt(); g.CanPublish = false;", "CanPublish", Unresolved)]
    [InlineData("var g = new VideoGrants(); var h = new VideoGrants(); h.CanPublish = false;", "CanPublish", "True")]
    [InlineData("VideoGrants g = null!; g = new VideoGrants(); g.CanPublish = false;", "CanPublish", "False")]
    [InlineData("VideoGrants g; if (flag) { g = new VideoGrants(); } else { g = null!; } g.CanPublish = false;", "CanPublish", Unresolved)]
    [InlineData("var g = flag ? new VideoGrants() : null; g!.CanPublish = false;", "CanPublish", "False")]
    [InlineData("_field = new VideoGrants();", "CanPublish", Unresolved)]
    [InlineData("_field = new VideoGrants();", "CanSubscribe", "True")]
    [InlineData("Reads(new VideoGrants());", "CanPublish", "True")]
    [InlineData("Passes(new VideoGrants());", "CanPublish", "True")]
    [InlineData("Writes(new VideoGrants());", "CanPublish", "False")]
    [InlineData("var g = new VideoGrants(); Writes(g);", "CanPublish", "False")]
    [InlineData("var g = new VideoGrants(); Writes(g); g.CanPublish = true;", "CanPublish", "True")]
    [InlineData("var g = new VideoGrants(); if (flag) { Writes(g); }", "CanPublish", Unresolved)]
    [InlineData("var g = new VideoGrants(); Writes(g);", "CanSubscribe", "True")]
    [InlineData("Other(new VideoGrants());", "CanPublish", Unresolved)]
    [InlineData("new AccessToken().WithGrants(new VideoGrants()).ToJwt();", "CanPublish", "True")]
    [InlineData("new AccessToken().WithGrants(new VideoGrants()).ToJwt();", "Agent", "False")]
    [InlineData("new AccessToken().WithKind(kind).WithGrants(new VideoGrants()).ToJwt();", "Agent", Unresolved)]
    [InlineData("var t = new AccessToken(); t.WithGrants(new VideoGrants());", "Agent", Unresolved)]
    [InlineData("var t = new AccessToken(); t.WithGrants(new VideoGrants { Agent = true });", "Agent", "True")]
    [InlineData("var t = new AccessToken(); t.WithGrants(new VideoGrants { Agent = false });", "Agent", Unresolved)]
    [InlineData("var g = new VideoGrants(); var t = new AccessToken().WithGrants(g); t.Claims.Video.CanPublish = false;", "CanPublish", Unresolved)]
    [InlineData("new AccessToken().WithSipGrants(new SIPGrants { Call = true });", "SipCall", "True")]
    [InlineData("new AccessToken().WithSipGrants(new SIPGrants { Call = true });", "SipAdmin", "False")]
    [InlineData("new AccessToken().WithSipGrants(new SIPGrants { Call = true });", "CanPublish", Absent)]
    public void The_flags_of_the_server_sdk(string body, string grant, string expected) => Assert.Equal(expected, Flag(ServerSdk(body), grant));

    [Theory]
    [InlineData("b.WithVideoGrant(new VideoGrant { RoomJoin = true })", "RoomJoin", "True")]
    [InlineData("b.WithVideoGrant(new VideoGrant { RoomJoin = true })", "CanPublish", Absent)]
    [InlineData("b.WithVideoGrant(new VideoGrant { CanPublish = null })", "CanPublish", Absent)]
    [InlineData("b.WithVideoGrant(g => g.CanPublish = false)", "CanPublish", "False")]
    [InlineData("b.WithVideoGrant(g => { g.CanPublish = false; g.RoomJoin = true; })", "CanPublish", "False")]
    [InlineData("b.WithVideoGrant(g => { g.RoomJoin = true; g.CanPublish = false; })", "RoomJoin", "True")]
    [InlineData("b.WithVideoGrant(g => { g.RoomJoin = flag; })", "RoomJoin", Unresolved)]
    [InlineData("b.WithVideoGrant(g => { if (flag) g.RoomJoin = true; })", "RoomJoin", Unresolved)]
    [InlineData("b.WithVideoGrant(g => { Other(g); })", "RoomJoin", Unresolved)]
    [InlineData("b.WithVideoGrant(g => { g = new VideoGrant(); g.RoomJoin = true; })", "Hidden", Unresolved)]
    [InlineData("b.WithVideoGrant(delegate(VideoGrant g) { g.RoomJoin = true; })", "RoomJoin", "True")]
    [InlineData("b.WithSipGrant(g => g.Admin = true)", "SipAdmin", "True")]
    public void The_flags_of_the_asp_net_core_sdk(string call, string grant, string expected) => Assert.Equal(expected, Flag(AspNetCore(call), grant));

    [Theory]
    [InlineData("", null)]
    [InlineData("CanPublishSources = null", null)]
    [InlineData("CanPublishSources = []", null)]
    [InlineData("CanPublishSources = new()", null)]
    [InlineData("CanPublishSources = new List<string> { \"camera\", \"screen_share\" }", 5)]
    [InlineData("CanPublishSources = new() { \"microphone\" }", 2)]
    [InlineData("CanPublishSources = new(4) { \"microphone\" }", 2)]
    [InlineData("CanPublishSources = [\"screen_share_audio\"]", 8)]
    [InlineData("CanPublishSources = new[] { \"camera\" }.ToList()", 1)]
    [InlineData("CanPublishSources = new List<string>(new string[] { \"camera\" }) { \"microphone\" }", 3)]
    [InlineData("CanPublishSources = { \"camera\", \"microphone\" }", 3)]
    [InlineData("CanPublishSources = [\"screenshare\"]", 0)]
    [InlineData("CanPublishSources = [\"camera\", \"Microphone\"]", 1)]
    [InlineData("CanPublishSources = [\"unknown\"]", -1)]
    [InlineData("CanPublishSources = [text]", -1)]
    [InlineData("CanPublishSources = list", -1)]
    [InlineData("CanPublishSources = [.. list]", -1)]
    public void The_sources(string initializer, int? expected)
    {
        HandWrittenGrants grants = ServerSdk($"var g = new VideoGrants {{ {initializer} }};");
        Assert.Equal(expected == -1, grants.IsUnresolved(GrantTable.CanPublishSources));
        Assert.Equal(expected == -1 ? null : expected, grants.Sources);
    }

    [Theory]
    [InlineData("g.CanPublishSources.Add(\"camera\"); g.CanPublishSources.Add(\"microphone\");", 3)]
    [InlineData("g.CanPublishSources = [\"camera\"]; g.CanPublishSources.Add(\"microphone\");", 3)]
    [InlineData("g.CanPublishSources.Add(\"camera\"); g.CanPublishSources = [\"microphone\"];", 2)]
    [InlineData("var n = g.CanPublishSources.Count; var c = g.CanPublishSources.Contains(\"x\");", null)]
    [InlineData("if (flag) g.CanPublishSources.Add(\"camera\");", -1)]
    [InlineData("g.CanPublishSources.AddRange(list);", -1)]
    [InlineData("g.CanPublishSources.Add(text);", -1)]
    [InlineData("list = g.CanPublishSources;", -1)]
    public void The_sources_that_are_added(string body, int? expected)
    {
        HandWrittenGrants grants = ServerSdk("var g = new VideoGrants(); " + body);
        Assert.Equal(expected == -1, grants.IsUnresolved(GrantTable.CanPublishSources));
        Assert.Equal(expected == -1 ? null : expected, grants.Sources);
    }

    [Theory]
    [InlineData("var g = new VideoGrants();", false)]
    [InlineData("var g = new VideoGrants { Room = \"\" };", false)]
    [InlineData("var g = new VideoGrants { Room = null };", false)]
    [InlineData("var g = new VideoGrants { Room = \"r\" };", true)]
    [InlineData("var g = new VideoGrants { Room = text };", true)]
    [InlineData("var g = new VideoGrants(); g.Room = text;", true)]
    [InlineData("var g = new VideoGrants(); if (flag) g.Room = text;", null)]
    [InlineData("Other(new VideoGrants());", null)]
    public void The_room(string body, bool? expected) => Assert.Equal(expected, ServerSdk(body).HasRoom);

    [Theory]
    [InlineData("new AccessToken().WithKind(ParticipantInfo.Types.Kind.Agent).WithGrants(new VideoGrants()).ToJwt();", 4)]
    [InlineData("new AccessToken().WithGrants(new VideoGrants()).WithKind(ParticipantInfo.Types.Kind.Sip).ToJwt();", 3)]
    [InlineData("new AccessToken().WithGrants(new VideoGrants()).WithKind(ParticipantInfo.Types.Kind.Connector).ToJwt();", 5)]
    [InlineData("new AccessToken().WithGrants(new VideoGrants()).ToJwt();", 0)]
    public void The_kind(string body, int expected) => Assert.Equal(expected, ServerSdk(body).Kind);

    [Fact]
    public void What_is_said_of_the_place()
    {
        HandWrittenGrants grants = ServerSdk("var g = new VideoGrants { RoomJoin = true };");
        Assert.Equal("M", grants.Member);
        Assert.Equal(TokenLibrary.ServerSdk, grants.Library);
        Assert.True(grants.JoinsRoom);
        Assert.True(grants.States(GrantTable.RoomJoin));
        Assert.False(grants.States(GrantTable.CanPublish));
        Assert.Equal("new VideoGrants { RoomJoin = true }", grants.Syntax.ToString());
        Assert.Null(grants.Chain);
        Assert.Equal(TokenLibrary.AspNetCore, AspNetCore("b.WithVideoGrant(g => g.RoomJoin = true)").Library);
    }

    [Theory]
    [InlineData("var g = new VideoGrants { Hidden = true }; new AccessToken().WithGrants(g).ToJwt();", true)]
    [InlineData("var g = new VideoGrants { Hidden = true }; if (flag) g = new VideoGrants(); new AccessToken().WithGrants(g).ToJwt();", false)]
    [InlineData("var g = flag ? new VideoGrants { Hidden = true } : null; new AccessToken().WithGrants(g).ToJwt();", false)]
    public void Grants_are_found_through_the_local_that_holds_them(string body, bool found)
    {
        (SemanticModel model, TokenLibraryTypes types) = Model(ServerSdkProject(body));
        SyntaxNode argument = model.SyntaxTree.GetRoot().DescendantNodes().OfType<ArgumentSyntax>().Select(node => node.Expression).First(node => node.ToString() == "g");
        Assert.Equal(found ? true : null, SdkGrants.TryCreate(model.GetOperation(argument)!, types, CancellationToken.None)?.Flag(GrantTable.Hidden));
    }

    [Fact]
    public void A_project_without_a_library_has_no_types() => Assert.Null(TokenLibraryTypes.TryCreate(TestProject.Of("class C;").Compilation));

    private static string Flag(HandWrittenGrants grants, string name)
    {
        Grant grant = GrantTable.All.First(grant => grant.GrantsProperty == name);
        return grants.IsUnresolved(grant) ? Unresolved : grants.Flag(grant)?.ToString() ?? Absent;
    }

    private static HandWrittenGrants ServerSdk(string body) => Read(ServerSdkProject(body));

    private static TestProject ServerSdkProject(string body)
        => TestProject.Of($"using Livekit.Server.Sdk.Dotnet; class C {{ VideoGrants? _field; VideoGrants? _changed; void Change() {{ _changed!.CanPublish = false; }} protected virtual void Other(VideoGrants g) {{ }} void Reads(VideoGrants read) {{ if (read.CanPublish) {{ Passes(read); }} }} void Passes(VideoGrants passed) => new AccessToken().WithGrants(passed); void Writes(VideoGrants written) => written.CanPublish = false; void M(bool flag, string text, List<string> list, ParticipantInfo.Types.Kind kind) {{ {body} }} }}").WithServerSdk();

    private static HandWrittenGrants AspNetCore(string call) => Read(
        TestProject.Of($"using LiveKit.Authentication; class C {{ protected virtual void Other(VideoGrant g) {{ }} void M(bool flag, ILiveKitTokenBuilder b) {{ {call}; }} }}").WithAspNetCoreServerSdk());

    /// <summary>Reads the first grants in the method.</summary>
    private static HandWrittenGrants Read(TestProject project)
    {
        (SemanticModel model, TokenLibraryTypes types) = Model(project);
        return model.SyntaxTree.GetRoot().DescendantNodes()
            .Where(node => node is BaseObjectCreationExpressionSyntax or AnonymousFunctionExpressionSyntax)
            .Select(node => model.GetOperation(node))
            .Select(operation => operation is null ? null : SdkGrants.TryCreate(operation, types, CancellationToken.None))
            .First(grants => grants is not null)!;
    }

    private static (SemanticModel Model, TokenLibraryTypes Types) Model(TestProject project)
    {
        Compilation compilation = project.Compilation;
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return (compilation.GetSemanticModel(compilation.SyntaxTrees.Last()), TokenLibraryTypes.TryCreate(compilation)!);
    }
}
