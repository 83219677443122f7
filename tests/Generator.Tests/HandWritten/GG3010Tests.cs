namespace GrantGen.Generator.Tests.HandWritten;

/// <summary>GG3010: a hand-written grant has no effect.</summary>
public class GG3010Tests
{
    [Theory]
    [InlineData("""new AccessToken(key, secret).WithGrants(new VideoGrants { RoomJoin = true, Room = room, {|GG3010:Hidden = true|} }).ToJwt();""")]
    [InlineData("""new AccessToken(key, secret).WithGrants(new VideoGrants { RoomJoin = true, Room = room, CanPublish = false, CanPublishData = false, {|GG3010:CanPublishSources = ["camera"]|} }).ToJwt();""")]
    [InlineData("""new AccessToken(key, secret).WithGrants(new VideoGrants { RoomJoin = true, Room = room, {|GG3010:DestinationRoom = "b"|} }).ToJwt();""")]
    [InlineData("""new AccessToken(key, secret).WithGrants(new VideoGrants { RoomAdmin = true, Room = room, {|GG3010:CanUpdateOwnMetadata = true|} }).ToJwt();""")]
    [InlineData("""new AccessToken(key, secret).WithGrants(new VideoGrants { RoomJoin = true, Room = room, Hidden = true, CanPublish = false, CanPublishData = false }).ToJwt();""")]
    [InlineData("""new AccessToken(key, secret).WithGrants(new VideoGrants { RoomJoin = true, Room = room, Hidden = true, CanPublish = flag }).ToJwt();""")]
    [InlineData("""new AccessToken(key, secret).WithGrants(new VideoGrants { RoomJoin = true, Room = room, DestinationRoom = "b", RoomAdmin = true }).ToJwt();""")]
    [InlineData("""new AccessToken(key, secret).WithGrants(new VideoGrants { RoomJoin = flag, Room = room, CanUpdateOwnMetadata = true }).ToJwt();""")]
    [InlineData("""var g = new VideoGrants { CanUpdateOwnMetadata = true, Room = room }; if (flag) g.RoomJoin = true;""")]
    public async Task Of_the_server_sdk(string body) => await HandWrittenTest.ServerSdk(body).Verify();


    [Theory]
    [InlineData("""new Claim("video", JsonSerializer.Serialize(new { roomJoin = true, room, {|GG3010:hidden = true|} }), JsonClaimValueTypes.Json);""")]
    [InlineData("""new Claim("video", JsonSerializer.Serialize(new { roomJoin = true, room, canPublish = false, {|GG3010:canPublishSources = new[] { "camera" }|} }), JsonClaimValueTypes.Json);""")]
    [InlineData("""new Claim("video", JsonSerializer.Serialize(new { roomCreate = true, {|GG3010:canSubscribe = true|} }), JsonClaimValueTypes.Json);""")]
    [InlineData("""new Claim("video", JsonSerializer.Serialize(new { roomJoin = flag, room, canSubscribe = true }), JsonClaimValueTypes.Json);""")]
    public async Task Of_a_jwt_library(string body) => await HandWrittenTest.Jwt(body).Verify();

    /// <summary>Grants that a helper returns. Another function, possibly in another assembly, can still complete them.</summary>
    [Theory]
    [InlineData("static VideoGrants Lists() => new() { RoomList = true, {|GG3010:CanUpdateOwnMetadata = true|} };")]
    [InlineData("public static VideoGrants Part() => new() { CanUpdateOwnMetadata = true };")]
    [InlineData("static VideoGrants Lists() => new() { RoomList = true, CanUpdateOwnMetadata = true }; static VideoGrants Joins(string room) { var grants = Lists(); grants.RoomJoin = true; grants.Room = room; return grants; }")]
    [InlineData("static VideoGrants Hides(string room) => new() { RoomJoin = true, Room = room, Hidden = true }; static VideoGrants Listens(string room) { var grants = Hides(room); grants.CanPublish = false; return grants; }")]
    [InlineData("static VideoGrants Hides(string room) => new() { RoomJoin = true, Room = room, {|GG3010:Hidden = true|} }; static VideoGrants Listens(string room) { var grants = Hides(room); grants.CanUpdateOwnMetadata = true; return grants; }")]
    public async Task Of_a_helper(string members) => await HandWrittenTest.ServerSdkMembers(members).Verify(["GG3010"]);
}
