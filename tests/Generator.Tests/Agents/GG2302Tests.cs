using System.Globalization;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Tests.Agents;

/// <summary>GG2302: a policy dispatches an agent into a room that the same code creates with the server API.</summary>
public class GG2302Tests
{
    private const string Policies = """
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using GrantGen;
        using Livekit.Server.Sdk.Dotnet;
        [RoomPolicy, AgentDispatch("helper")] public partial class P;
        [RoomPolicy(Room = "stage"), AgentDispatch("helper")] public partial class Fixed;
        [RoomPolicy(Room = "class-{id}"), AgentDispatch("helper")] public partial class Templated;
        [RoomPolicy] public partial class Plain;
        [RoomPolicy(RoomJoin = false, RoomAdmin = true), AgentDispatch("helper")] public partial class Server;

        """;

    [Theory]
    [InlineData("await rooms.CreateRoom(new CreateRoomRequest { Name = room }); return {|GG2302:P.CreateToken|}(signer, room, who);")]
    [InlineData("await rooms.CreateRoom(new() { Name = room }); return {|GG2302:P.CreateToken|}(signer, identity: who, room: room);")]
    [InlineData("var request = new CreateRoomRequest { MaxParticipants = 2 }; request.Name = room; await rooms.CreateRoom(request); return {|GG2302:P.CreateToken|}(signer, room, who);")]
    [InlineData("string token = {|GG2302:P.CreateToken|}(signer, room, who); await rooms.CreateRoom(new CreateRoomRequest { Name = room }); return token;")]
    [InlineData("await rooms.CreateRoom(new CreateRoomRequest { Name = \"stage\" }); return {|GG2302:Fixed.CreateToken|}(signer, who);")]
    [InlineData("await rooms.CreateRoom(new CreateRoomRequest { Name = \"st\" + \"age\" }); return {|GG2302:P.CreateToken|}(signer, \"stage\", who);")]
    [InlineData("string name = \"x-\" + who; await rooms.CreateRoom(new CreateRoomRequest { Name = name }); return {|GG2302:P.CreateToken|}(signer, name, who);")]
    [InlineData("try { await rooms.CreateRoom(new CreateRoomRequest { Name = room }); } catch (Exception) { } return {|GG2302:P.CreateToken|}(signer, room, who);")]
    [InlineData("await rooms.CreateRoom(new CreateRoomRequest { Name = room }); if (who == \"\") { return \"\"; } return {|GG2302:P.CreateToken|}(signer, room, who);")]
    [InlineData("await rooms.CreateRoom(new CreateRoomRequest { Name = room }); return who == \"\" ? Plain.CreateToken(signer, room, who) : {|GG2302:P.CreateToken|}(signer, room, who);")]
    [InlineData("if (who == \"\") { await rooms.CreateRoom(new CreateRoomRequest { Name = room }); return {|GG2302:P.CreateToken|}(signer, room, who); } return \"\";")]
    [InlineData("await rooms.DeleteRoom(new DeleteRoomRequest { Room = room }); await rooms.CreateRoom(new CreateRoomRequest { Name = room }); return {|GG2302:P.CreateToken|}(signer, room, who);")]
    [InlineData("await rooms.CreateRoom(new CreateRoomRequest { Name = room }); await agents.CreateDispatch(new CreateAgentDispatchRequest { Room = \"lobby\", AgentName = \"helper\" }); return P.CreateToken(signer, room, who);")]
    [InlineData("await rooms.CreateRoom(new CreateRoomRequest { Name = \"stage\" }); await agents.CreateDispatch(new CreateAgentDispatchRequest { Room = \"lobby\", AgentName = \"helper\" }); return {|GG2302:Fixed.CreateToken|}(signer, who);")]
    [InlineData("foreach (string one in new[] { room }) { await rooms.CreateRoom(new CreateRoomRequest { Name = one }); _ = {|GG2302:P.CreateToken|}(signer, one, who); } return \"\";")]
    [InlineData("await rooms.CreateRoom(new CreateRoomRequest { Name = room }); var buffer = new System.Buffers.ArrayBufferWriter<byte>(); {|GG2302:P.WriteToken|}(buffer, signer, room, who); return \"\";")]
    public async Task It_is_reported_at_the_mint(string body) => await Verify(Method(body));

    [Theory]
    [InlineData("await rooms.CreateRoom(new CreateRoomRequest { Name = room, Agents = { new RoomAgentDispatch { AgentName = \"helper\" } } }); return P.CreateToken(signer, room, who);")]
    [InlineData("var r = new CreateRoomRequest { Name = room }; r.Agents.Add(new RoomAgentDispatch { AgentName = \"helper\" }); await rooms.CreateRoom(r); return P.CreateToken(signer, room, who);")]
    [InlineData("await rooms.CreateRoom(new CreateRoomRequest { Name = room, RoomPreset = \"with-agents\" }); return P.CreateToken(signer, room, who);")]
    [InlineData("var r = new CreateRoomRequest { Name = room }; Fill(r); await rooms.CreateRoom(r); return P.CreateToken(signer, room, who); void Fill(CreateRoomRequest x) { }")]
    [InlineData("var r = new CreateRoomRequest { Name = room }; _ = r.Name; return P.CreateToken(signer, room, who);")]
    [InlineData("await rooms.CreateRoom(new CreateRoomRequest { Name = room }); await agents.CreateDispatch(new CreateAgentDispatchRequest { Room = room, AgentName = \"helper\" }); return P.CreateToken(signer, room, who);")]
    [InlineData("await rooms.CreateRoom(new CreateRoomRequest { Name = room }); await rooms.DeleteRoom(new DeleteRoomRequest { Room = room }); return P.CreateToken(signer, room, who);")]
    [InlineData("await rooms.CreateRoom(new CreateRoomRequest { Name = room }); return Plain.CreateToken(signer, room, who);")]
    [InlineData("await rooms.CreateRoom(new CreateRoomRequest { Name = room }); return Server.CreateToken(signer, room, who);")]
    [InlineData("await rooms.CreateRoom(new CreateRoomRequest { Name = room }); return Templated.CreateToken(signer, room, who);")]
    [InlineData("await rooms.CreateRoom(new CreateRoomRequest { Name = \"x-\" + room }); return P.CreateToken(signer, room, who);")]
    [InlineData("await rooms.CreateRoom(new CreateRoomRequest { Name = room }); return P.CreateToken(signer, room + \"-2\", who);")]
    [InlineData("await rooms.CreateRoom(new CreateRoomRequest { Name = \"lobby\" }); return Fixed.CreateToken(signer, who);")]
    [InlineData("await rooms.CreateRoom(new CreateRoomRequest { Name = \"Stage\" }); return Fixed.CreateToken(signer, who);")]
    [InlineData("await rooms.CreateRoom(new CreateRoomRequest { Name = room }); room = \"other\"; return P.CreateToken(signer, room, who);")]
    [InlineData("await rooms.CreateRoom(new CreateRoomRequest { Name = room }); Other(out room); return P.CreateToken(signer, room, who); static void Other(out string x) => x = \"\";")]
    [InlineData("await rooms.CreateRoom(new CreateRoomRequest()); return P.CreateToken(signer, room, who);")]
    [InlineData("if (who == \"\") { await rooms.CreateRoom(new CreateRoomRequest { Name = room }); return \"\"; } return P.CreateToken(signer, room, who);")]
    [InlineData("if (who == \"\") { await rooms.CreateRoom(new CreateRoomRequest { Name = room }); } else { return P.CreateToken(signer, room, who); } return \"\";")]
    [InlineData("switch (who) { case \"\": await rooms.CreateRoom(new CreateRoomRequest { Name = room }); return \"\"; default: return P.CreateToken(signer, room, who); }")]
    [InlineData("if (who == \"\") { return P.CreateToken(signer, room, who); } await rooms.CreateRoom(new CreateRoomRequest { Name = room }); return \"\";")]
    [InlineData("Func<Task> create = () => rooms.CreateRoom(new CreateRoomRequest { Name = room }); return P.CreateToken(signer, room, who);")]
    [InlineData("await rooms.ListRooms(new ListRoomsRequest()); return P.CreateToken(signer, room, who);")]
    [InlineData("await new Own().CreateRoom(new CreateRoomRequest { Name = room }); return P.CreateToken(signer, room, who);")]
    public async Task It_is_silent_where_the_room_is_not_certainly_created_without_agents(string body) => await Verify(Method(body));

    [Theory]
    [InlineData("private readonly string _room = \"a\" + DateTime.Now;", "_room", "_room", true)]
    [InlineData("private string _room = \"a\";", "_room", "_room", false)]
    [InlineData("private const string A = \"a\";", "A", "\"a\"", true)]
    [InlineData("private const string A = \"a\", B = \"b\";", "A", "B", false)]
    public async Task Across_methods_only_what_never_changes_counts(string member, string created, string minted, bool isReported)
    {
        string mint = isReported ? "{|GG2302:P.CreateToken|}" : "P.CreateToken";
        await Verify($$"""
            class C(RoomServiceClient rooms, TokenSigner signer)
            {
                {{member}}
                public Task Open() => rooms.CreateRoom(new CreateRoomRequest { Name = {{created}} });
                public string Enter(string who) => {{mint}}(signer, {{minted}}, who);
            }
            """);
    }

    [Theory]
    [InlineData("public Task Close() => rooms.DeleteRoom(new DeleteRoomRequest { Room = A });")]
    [InlineData("public Task Send(string room) => agents.CreateDispatch(new CreateAgentDispatchRequest { Room = room, AgentName = \"helper\" });")]
    public async Task Another_method_of_the_type_may_make_up_for_it(string member) => await Verify($$"""
        class C(RoomServiceClient rooms, AgentDispatchServiceClient agents, TokenSigner signer)
        {
            private const string A = "a";
            public Task Open() => rooms.CreateRoom(new CreateRoomRequest { Name = A });
            public string Enter(string who) => P.CreateToken(signer, A, who);
            {{member}}
        }
        """);

    [Fact]
    public async Task A_condition_around_the_creation_in_another_method_is_silent() => await Verify("""
        class C(RoomServiceClient rooms, TokenSigner signer)
        {
            public async Task Open(bool first) { if (first) { await rooms.CreateRoom(new CreateRoomRequest { Name = "a" }); } }
            public string Enter(string who) => P.CreateToken(signer, "a", who);
        }
        """);

    [Theory]
    [InlineData("class StageTests")]
    [InlineData("[Test] class Stage")]
    public async Task Tests_are_left_alone(string declaration) => await Verify($$"""
        class TestAttribute : Attribute;
        {{declaration}}
        {
            async Task<string> F(RoomServiceClient rooms, TokenSigner signer, string room)
            {
                await rooms.CreateRoom(new CreateRoomRequest { Name = room });
                return P.CreateToken(signer, room, "who");
            }
        }
        """.Replace("[Test] class Stage\n{", "class Stage\n{\n    [Test] void T() { }", StringComparison.Ordinal));

    [Fact]
    public async Task A_lambda_of_an_endpoint_is_one_unit() => await Verify("""
        class C
        {
            Func<string, Task<string>> Join(RoomServiceClient rooms, TokenSigner signer) => async room =>
            {
                await rooms.CreateRoom(new CreateRoomRequest { Name = room });
                return {|GG2302:P.CreateToken|}(signer, room, "who");
            };
        }
        """);

    [Fact]
    public async Task The_message_names_policy_and_agent_and_points_to_the_creation()
    {
        Diagnostic report = Assert.Single(
            (await TestProject.Of(Policies + Method("await rooms.CreateRoom(new CreateRoomRequest { Name = room }); return P.CreateToken(signer, room, who);")).WithServerSdk().Analyze()).Diagnostics,
            report => report.Id == "GG2302");
        Assert.Equal(DiagnosticSeverity.Info, report.Severity);
        Assert.Equal(
            "Policy 'P' dispatches agent 'helper' into a room that this code creates through the API: the server ignores a token's dispatch if the room already exists, so name the agent in CreateRoomRequest.Agents",
            report.GetMessage(CultureInfo.InvariantCulture));
        Location creation = Assert.Single(report.AdditionalLocations);
        Assert.StartsWith("rooms.CreateRoom(", creation.SourceTree!.GetText().ToString(creation.SourceSpan), StringComparison.Ordinal);
    }

    private static string Method(string body) => $$"""
        class Own { public Task CreateRoom(CreateRoomRequest request) => Task.CompletedTask; }
        class C
        {
            async Task<string> F(RoomServiceClient rooms, AgentDispatchServiceClient agents, TokenSigner signer, string room, string who)
            {
                await Task.Yield();
                {{body}}
            }
        }
        """;

    private static async Task Verify(string code) => await TestProject.Of(Policies + code).WithServerSdk().Verify(["GG2302"]);
}
