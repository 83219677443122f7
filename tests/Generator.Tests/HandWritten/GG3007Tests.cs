namespace GrantGen.Generator.Tests.HandWritten;

/// <summary>GG3007: a partial <c>ParticipantPermission</c>.</summary>
public class GG3007Tests
{
    private static readonly string[] s_ids = ["GG3007"];

    [Theory]
    [InlineData("""new UpdateParticipantRequest { Permission = new {|GG3007:ParticipantPermission|} { CanPublish = true } };""")]
    [InlineData("""new UpdateParticipantRequest { Permission = {|GG3007:new|}() { CanPublish = true } };""")]
    [InlineData("""new UpdateParticipantRequest { Permission = new {|GG3007:ParticipantPermission|} { CanSubscribe = true, CanPublish = flag } };""")]
    [InlineData("""new UpdateParticipantRequest { Permission = new {|GG3007:ParticipantPermission|} { CanUpdateMetadata = true } };""")]
    [InlineData("""new UpdateParticipantRequest { Permission = new {|GG3007:ParticipantPermission|} { CanPublish = true, CanPublishSources = { TrackSource.Camera } } };""")]
    [InlineData("""var r = new UpdateParticipantRequest(); r.Permission = new {|GG3007:ParticipantPermission|} { CanPublish = true };""")]
    [InlineData("""var p = new {|GG3007:ParticipantPermission|} { CanPublish = true }; new UpdateParticipantRequest { Permission = p };""")]
    [InlineData("""var p = new {|GG3007:ParticipantPermission|}(); p.CanPublish = true; p.CanSubscribe = true; new UpdateParticipantRequest { Permission = p };""")]
    [InlineData("""new UpdateParticipantRequest { Permission = flag ? new {|GG3007:ParticipantPermission|} { CanPublish = true } : null };""")]
    [InlineData("""ParticipantPermission p = {|GG3007:new|}() { CanPublish = true };""")]
    [InlineData("""new UpdateParticipantRequest { Permission = new ParticipantPermission { CanPublish = true, CanSubscribe = true, CanPublishData = true } };""")]
    [InlineData("""new UpdateParticipantRequest { Permission = new ParticipantPermission { CanPublish = false, CanSubscribe = false, CanPublishData = flag } };""")]
    [InlineData("""new UpdateParticipantRequest { Permission = new ParticipantPermission() };""")]
    [InlineData("""var p = new ParticipantPermission { CanPublish = true }; p.CanSubscribe = true; p.CanPublishData = true; new UpdateParticipantRequest { Permission = p };""")]
    [InlineData("""var p = new ParticipantPermission { CanPublish = true }; if (flag) { p.CanSubscribe = true; } p.CanPublishData = true; new UpdateParticipantRequest { Permission = p };""")]
    [InlineData("""var p = new ParticipantPermission { CanPublish = true }; Other(p); new UpdateParticipantRequest { Permission = p };""")]
    [InlineData("""new ParticipantInfo { Permission = new ParticipantPermission { CanPublish = true } };""")]
    [InlineData("""Other(new ParticipantPermission { CanPublish = true });""")]
    [InlineData("""var r = new UpdateParticipantRequest { Permission = new ParticipantPermission { CanPublish = true } }; r.Permission.CanSubscribe = true; r.Permission.CanPublishData = true;""")]
    [InlineData("""var r = new UpdateParticipantRequest { Permission = new ParticipantInfo().Permission }; r.Permission.CanPublish = true;""")]
    public async Task Of_the_server_sdk(string body) => await HandWrittenTest.ServerSdk(body).Verify(s_ids);

    [Theory]
    [InlineData("""ParticipantPermission All() => new ParticipantPermission { CanPublish = true };""")]
    [InlineData("""ParticipantPermission _p = new() { CanPublish = true };""")]
    [InlineData("""class ParticipantPermission { public bool CanPublish; } object O() => new ParticipantPermission { CanPublish = true };""")]
    public async Task What_goes_elsewhere_may_be_completed_there(string members) => await HandWrittenTest.ServerSdkMembers(members).Verify(s_ids);

    [Theory]
    [InlineData("""new UpdateParticipantRequest { Permission = new {|GG3007:ParticipantPermission|} { CanPublish = true } };""")]
    [InlineData("""new UpdateParticipantRequest { Permission = new ParticipantPermission { CanPublish = true, CanSubscribe = true, CanPublishData = true } };""")]
    public async Task Of_the_asp_net_core_sdk(string body) => await HandWrittenTest.AspNetCore(body).Verify(s_ids);

    [Theory]
    [InlineData("[RoomPolicy(CanUpdateOwnMetadata = true)] public partial class P { }", true)]
    [InlineData("namespace N { static partial class O { [RoomPolicy(Ttl = \"1h\", CanUpdateOwnMetadata = true)] public partial class P { } } }", true)]
    [InlineData("[RoomPolicy(CanUpdateOwnMetadata = false)] public partial class P { }", false)]
    [InlineData("[RoomPolicy] public partial class P { }", false)]
    public async Task Metadata_is_missed_where_a_policy_grants_it(string policy, bool reported)
    {
        string name = reported ? "{|GG3007:ParticipantPermission|}" : "ParticipantPermission";
        await HandWrittenTest.ServerSdk($"new UpdateParticipantRequest {{ Permission = new {name} {{ CanPublish = true, CanSubscribe = true, CanPublishData = true }} }};")
            .WithSource("Policy.cs", policy).Verify(s_ids);
        await HandWrittenTest.ServerSdk("new UpdateParticipantRequest { Permission = new ParticipantPermission { CanPublish = true, CanSubscribe = true, CanPublishData = true, CanUpdateMetadata = true } };")
            .WithSource("Policy.cs", policy).Verify(s_ids);
    }

    [Theory]
    [InlineData("""new UpdateParticipantRequest { Permission = new ParticipantPermission { CanPublish = """)]
    [InlineData("""new UpdateParticipantRequest { Permission = new ParticipantPermission { CanP } };""")]
    [InlineData("""var p = new ParticipantPermission { CanPublish = true }; p.""")]
    public async Task Half_typed_code_makes_nothing_throw(string body) => await HandWrittenTest.ServerSdk(body).Analyze(allowErrors: true);

    [Fact]
    public async Task The_message_of_a_client_library_is_not_meant()
        => await TestProject.Of("class C { object O() => new LiveKit.Proto.ParticipantPermission { CanPublish = true }; } namespace LiveKit.Proto { class ParticipantPermission { public bool CanPublish { get; set; } } }").WithServerSdk().Verify(s_ids);

    [Fact]
    public async Task The_report_names_what_is_left_out()
        => Assert.Equal(
            "'ParticipantPermission' leaves out CanSubscribe, CanPublishData: the server replaces all permissions of the participant, and so revokes what is left out",
            (await HandWrittenTest.ServerSdk("var p = new {|GG3007:ParticipantPermission|} { CanPublish = true };").Verify(s_ids))[0].GetMessage());
}
