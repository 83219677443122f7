namespace GrantGen.Generator.Tests.HandWritten;

/// <summary>GG3011: a grant or claim that LiveKit does not know.</summary>
public class GG3011Tests
{
    [Theory]
    [InlineData("""new Claim("video", JsonSerializer.Serialize(new { roomJoin = true, room, {|GG3011:can_publish = true|} }), JsonClaimValueTypes.Json);""")]
    [InlineData("""new Claim("video", JsonSerializer.Serialize(new { roomJoin = true, room, {|GG3011:canUpdateMetadata = true|} }), JsonClaimValueTypes.Json);""")]
    [InlineData("""new Dictionary<string, object> { ["iss"] = "k", ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room, {|GG3011:["room_record"] = false|}, ["RoomList"] = false } };""")]
    [InlineData("""var video = new Dictionary<string, object> { { "roomJoin", true }, { "room", room } }; {|GG3011:video["publish"] = true|}; var payload = new JwtPayload { ["video"] = video, ["exp"] = 1 };""")]
    [InlineData("""new Claim("video", "{\"roomJoin\":true,\"room\":\"r\",\"canPublish\":true}", JsonClaimValueTypes.Json);""")]
    [InlineData("""new Claim("video", JsonSerializer.Serialize(new { roomJoin = true, room, {|GG3011:whatever = 1|} }), JsonClaimValueTypes.Json);""")]
    [InlineData("""new Claim("video", JsonSerializer.Serialize(new { RoomJoin = true, Room = room }, new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase }), JsonClaimValueTypes.Json);""")]
    [InlineData("""new Claim("video", JsonSerializer.Serialize(new { RoomJoin = true, Room = room }, new JsonSerializerOptions(JsonSerializerDefaults.Web)), JsonClaimValueTypes.Json);""")]
    [InlineData("""new Claim("video", JsonSerializer.Serialize(new { RoomJoin = true, Room = room }), JsonClaimValueTypes.Json);""")]
    [InlineData("""new Claim("video", JsonSerializer.Serialize(new { {|GG3011:RoomJoin = true|}, Room = room }, new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower }), JsonClaimValueTypes.Json);""")]
    [InlineData("""new Dictionary<string, object> { ["video"] = new { quality = "hd", title = "x", room } };""")]
    [InlineData("""new Claim("video", JsonSerializer.Serialize(new { id = 1, room }), JsonClaimValueTypes.Json);""")]
    [InlineData("""new JwtPayload { ["exp"] = 1, ["role"] = "x", ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room } };""")]
    public async Task Unknown_grants(string body) => await HandWrittenTest.Jwt(body).Verify();


    [Theory]
    [InlineData("""{|GG3011:new Claim("video", JsonSerializer.Serialize(new { roomJoin = true, room }))|};""")]
    [InlineData("""var json = JsonSerializer.Serialize(new { roomJoin = true, room }); {|GG3011:new Claim("video", json)|};""")]
    [InlineData("""var payload = new JwtPayload { ["exp"] = 1, {|GG3011:["video"] = JsonSerializer.Serialize(new { roomJoin = true, room })|} };""")]
    [InlineData("""new JwtPayload { ["exp"] = 1, ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room }, {|GG3011:["room_config"] = 1|} };""")]
    [InlineData("""new Claim("video", "hd");""")]
    [InlineData("""new Claim("video", JsonSerializer.Serialize(new { title = room }));""")]
    public async Task Claims(string body) => await HandWrittenTest.Jwt(body).Verify();


    [Theory]
    [InlineData("""string M(string room) => $"{{\"iss\":\"k\",\"exp\":1,\"video\":{{\"roomJoin\":true,\"room\":\"{room}{|GG3011:\",\"can_publish\":true}}}}|}";""")]
    [InlineData("""object Sign(object video) => new JwtPayload { ["exp"] = 1, ["video"] = video }; object M(string room) => Sign(new { roomJoin = true, room, {|GG3011:can_publish = true|} });""")]
    [InlineData("""object Sign(object video) => new JwtPayload { ["exp"] = 1, ["grants"] = video.ToString() }; object M(string room) => Sign(new { roomJoin = true, room, can_publish = true });""")]
    [InlineData("""static object Grants(string room) => new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room, {|GG3011:["canPublishVideos"] = true|} }; object M(string room) => new JwtPayload { ["exp"] = 1, ["video"] = Grants(room) };""")]
    [InlineData("""string M() => "about {video} and roomJoin";""")]
    public async Task Texts_and_helpers(string members) => await HandWrittenTest.JwtMembers(members).Verify();

    [Fact]
    public async Task The_report_names_what_is_meant()
        => Assert.Equal(
            "'can_publish' of the token is not a grant that LiveKit knows: the server ignores it; did you mean 'canPublish'?",
            (await HandWrittenTest.Jwt("new Claim(\"video\", JsonSerializer.Serialize(new { roomJoin = true, room, {|GG3011:can_publish = true|} }), JsonClaimValueTypes.Json);").Verify())[0].GetMessage());

    [Fact]
    public async Task Records_with_stated_names()
        => await HandWrittenTest.JwtMembers(
            """object M(string room) => new Claim("video", JsonSerializer.Serialize(new Grants { Join = true, Room = room }), JsonClaimValueTypes.Json);""",
            """class Grants { [JsonPropertyName("roomJoin")] public bool Join { get; set; } [JsonPropertyName("room")] public string? Room { get; set; } }""").Verify();
}
