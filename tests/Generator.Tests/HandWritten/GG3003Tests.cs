using GrantGen.Generator.HandWrittenTokens;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Tests.HandWritten;

/// <summary>GG3003: a source that the server does not know.</summary>
public class GG3003Tests
{
    private static readonly string[] s_ids = ["GG3003"];

    [Theory]
    [InlineData("""var sources = new List<string> { "camera", {|GG3003:"screen"|} }; new AccessToken(key, secret).WithGrants(new VideoGrants { RoomJoin = true, Room = room, CanPublishSources = sources }).ToJwt();""")]
    [InlineData("""var sources = new List<string>(); if (flag) sources.Add({|GG3003:"screenshare"|}); sources.Add("microphone"); var g = new VideoGrants { RoomJoin = true, Room = room }; g.CanPublishSources = sources;""")]
    [InlineData("""var names = new List<string> { "screen" }; Other(names); new AccessToken(key, secret).WithGrants(new VideoGrants { RoomJoin = true, Room = room, CanPublishSources = list }).ToJwt();""")]
    public async Task In_a_local(string body) => await HandWrittenTest.ServerSdk(body).Verify(["GG3003"]);

    [Theory]
    [InlineData("""new Claim("video", JsonSerializer.Serialize(new { roomJoin = true, room, canPublishSources = new[] { "camera", {|GG3003:"screenshare"|} } }), JsonClaimValueTypes.Json);""")]
    [InlineData("""new Dictionary<string, object> { ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room, ["canPublishSources"] = new List<string> { {|GG3003:"Camera"|} } } };""")]
    [InlineData("""new Dictionary<string, object> { ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room, ["canPublishSources"] = new[] { "screen_share", text } } };""")]
    [InlineData("""var video = new JsonObject { ["roomJoin"] = true, ["room"] = room, ["canPublishSources"] = new JsonArray("camera", {|GG3003:"mic"|}) }; new JsonObject { ["video"] = video };""")]
    public async Task Of_a_jwt_library(string body) => await HandWrittenTest.Jwt(body).Verify();

    [Theory]
    [InlineData("""CanPublishSources = new List<string> { {|GG3003:"screenshare"|} }""")]
    [InlineData("""CanPublishSources = new List<string>() { "camera", {|GG3003:"Camera"|} }""")]
    [InlineData("""CanPublishSources = new() { {|GG3003:"mic"|} }""")]
    [InlineData("""CanPublishSources = [{|GG3003:"SCREEN_SHARE"|}, "screen_share"]""")]
    [InlineData("""CanPublishSources = [.. new[] { {|GG3003:"x"|} }, text]""")]
    [InlineData("""CanPublishSources = { {|GG3003:"screen-share"|}, {|GG3003:""|} }""")]
    [InlineData("""CanPublishSources = new[] { {|GG3003:"video"|} }.ToList()""")]
    [InlineData("""CanPublishSources = new string[] { {|GG3003:"video"|}, text }.ToList()""")]
    [InlineData("""CanPublishSources = new List<string>(new[] { {|GG3003:"video"|} })""")]
    [InlineData("""CanPublishSources = flag ? [{|GG3003:"video"|}] : new() { "microphone" }""")]
    [InlineData("""CanPublishSources = [nameof(List<string>.Add) + "", text]""", true)]
    [InlineData("""CanPublishSources = ["camera", "microphone", "screen_share", "screen_share_audio", "unknown"]""")]
    [InlineData("""CanPublishSources = []""")]
    [InlineData("""CanPublishSources = null""")]
    [InlineData("""CanPublishSources = list""")]
    [InlineData("""CanPublishSources = [text]""")]
    [InlineData("""CanPublishSources = list.Where(x => x != "video").ToList()""")]
    [InlineData("""Room = "screenshare" """)]
    public async Task In_an_initializer(string initializer, bool reported = false)
    {
        string marked = reported ? initializer.Replace("nameof(List<string>.Add) + \"\"", "{|GG3003:nameof(List<string>.Add) + \"\"|}", StringComparison.Ordinal) : initializer;
        await HandWrittenTest.ServerSdk($"var g = new VideoGrants {{ {marked} }};").Verify(s_ids);
    }

    [Theory]
    [InlineData("""g.CanPublishSources.Add({|GG3003:"screenshare"|});""")]
    [InlineData("""g.CanPublishSources.AddRange(new[] { {|GG3003:"screenshare"|}, "camera" });""")]
    [InlineData("""g.CanPublishSources = new() { {|GG3003:"screenshare"|} };""")]
    [InlineData("""g?.CanPublishSources.Add("camera");""")]
    [InlineData("""g.CanPublishSources.Add("camera");""")]
    [InlineData("""g.CanPublishSources.Add(text);""")]
    [InlineData("""g.CanPublishSources.Remove("screenshare");""")]
    [InlineData("""list.Add("screenshare");""")]
    public async Task In_a_statement(string body) => await HandWrittenTest.ServerSdk("var g = new VideoGrants(); " + body).Verify(s_ids);

    [Theory]
    [InlineData("""b.WithVideoGrant(new VideoGrant { CanPublishSources = [{|GG3003:"screenshare"|}] });""")]
    [InlineData("""b.WithVideoGrant(g => g.CanPublishSources = new() { {|GG3003:"screenshare"|} });""")]
    [InlineData("""b.WithVideoGrant(g => { g.CanPublishSources!.Add({|GG3003:"screenshare"|}); });""")]
    public async Task Of_the_asp_net_core_sdk(string body) => await HandWrittenTest.AspNetCore(body).Verify(s_ids);

    [Theory]
    [InlineData("""class VideoGrants { public List<string> CanPublishSources = [ "screenshare" ]; } object O() => new VideoGrants { CanPublishSources = ["screenshare"] };""")]
    [InlineData("""object O(ParticipantPermission p) { p.CanPublishSources.Add(TrackSource.Camera); return p; }""")]
    public async Task Of_other_types_nothing_is_said(string members) => await HandWrittenTest.ServerSdkMembers(members).Verify();

    [Theory]
    [InlineData("""var g = new VideoGrants { CanPublishSources = [ };""")]
    [InlineData("""var g = new VideoGrants { CanPublishSources = };""")]
    [InlineData("""var g = new VideoGrants { CanPublishSources = new List<string> { "a""")]
    [InlineData("""new VideoGrants().CanPublishSources.Add(""")]
    [InlineData("""CanPublishSources = ["screenshare"];""")]
    public async Task Half_typed_code_makes_nothing_throw(string body) => await HandWrittenTest.ServerSdk(body).Analyze(allowErrors: true);

    [Theory]
    [InlineData("screenshare", "screen_share")]
    [InlineData("ScreenShare", "screen_share")]
    [InlineData("SCREEN_SHARE_AUDIO", "screen_share_audio")]
    [InlineData("screen-share", "screen_share")]
    [InlineData("SourceCamera", "camera")]
    [InlineData("Camera", "camera")]
    [InlineData("mic", "microphone")]
    [InlineData("screenshareaudio", "screen_share_audio")]
    [InlineData("Unknown", "unknown")]
    [InlineData("nonsense", null)]
    [InlineData("", null)]
    public void What_is_meant(string name, string? right) => Assert.Equal(right, SourceListSyntax.SuggestSource(name));

    [Fact]
    public async Task The_report_names_the_source()
    {
        Diagnostic diagnostic = (await HandWrittenTest.ServerSdk("""var g = new VideoGrants { CanPublishSources = [{|GG3003:"screenshare"|}] };""").Verify(s_ids))[0];
        Assert.Equal("CanPublishSources of 'VideoGrants' names 'screenshare', which is not a track source that LiveKit knows: the server allows no track for it", diagnostic.GetMessage());
        Assert.Equal("screen_share", diagnostic.Properties["Right"]);
    }
}
