namespace GrantGen.Generator.Tests.Calls;

/// <summary>GG2007: the code calls the server API with a token of a policy that does not grant the call.</summary>
public class GG2007Tests
{
    private const string Policies = """
        [RoomPolicy(RoomJoin = false, RoomAdmin = true)] public partial class Moderator;
        [RoomPolicy(RoomJoin = false, RoomList = true)] public partial class Lister;
        [RoomPolicy] public partial class Viewer;
        """;

    [Theory]
    [InlineData("""client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Lister.CreateToken(s)); await Twirp.ListRooms(client, new());""")]
    [InlineData("""client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Moderator.CreateToken(s, "r")); await {|GG2007:Twirp.ListRooms(client, new())|};""")]
    [InlineData("""client.DefaultRequestHeaders.Authorization = new("Bearer", Moderator.CreateToken(s, "r")); await {|GG2007:Twirp.DeleteRoom(client, new())|};""")]
    [InlineData("""client.DefaultRequestHeaders.Add("Authorization", "Bearer " + Moderator.CreateToken(s, "r")); await {|GG2007:Twirp.ListRooms(client, new())|};""")]
    [InlineData("""client.DefaultRequestHeaders.Add("Authorization", $"Bearer {Moderator.CreateToken(s, "r")}"); await Twirp.RemoveParticipant(client, new());""")]
    [InlineData("""using var mine = new HttpClient { DefaultRequestHeaders = { Authorization = new("Bearer", Viewer.CreateToken(s, "r", me)) } }; await {|GG2007:Twirp.RemoveParticipant(mine, new())|};""")]
    [InlineData("""client.DefaultRequestHeaders.Authorization = new("Bearer", Moderator.CreateToken(s, "r")); await {|GG2007:Twirp.MoveParticipant(client, new())|};""")]
    [InlineData("""var token = Moderator.CreateToken(s, "r"); await Twirp.ListRooms(client, new());""")]
    [InlineData("""var other = new HttpClient(); other.DefaultRequestHeaders.Authorization = new("Bearer", Moderator.CreateToken(s, "r")); await Twirp.ListRooms(client, new());""")]
    public Task By_the_client_that_sends_the_token(string body) => Verify($"class C {{ async Task M(HttpClient client, TokenSigner s, string me) {{ {body} }} }}");

    [Theory]
    [InlineData("""[UsesPolicy(typeof(Moderator))] class C { Task M(HttpClient client) => {|GG2007:Twirp.ListRooms(client, new())|}; }""")]
    [InlineData("""[UsesPolicy(typeof(Lister))] class C { Task M(HttpClient client) => Twirp.ListRooms(client, new()); }""")]
    [InlineData("""class Api { [RequiresPermission(Permission.RoomList)] public Task List(HttpClient client) => Twirp.ListRooms(client, new()); } class C { Task M(Api api, HttpClient client, TokenSigner s) { client.DefaultRequestHeaders.Authorization = new("Bearer", Moderator.CreateToken(s, "r")); return {|GG2007:api.List(client)|}; } }""")]
    [InlineData("""class Api { [RequiresPermission(Permission.RoomList)] public Task List(string token) => Task.CompletedTask; } class C { Task A(Api api, TokenSigner s) => {|GG2007:api.List(Moderator.CreateToken(s, "r"))|}; Task B(Api api, TokenSigner s) => api.List(Lister.CreateToken(s)); }""")]
    public Task Told_and_marked(string source) => Verify(source);

    [Theory]
    [InlineData("""client.DefaultRequestHeaders.Authorization = new("Bearer", Moderator.CreateToken(s, "r")); await {|GG2007:client.PostAsync("https://x/twirp/livekit.RoomService/ListRooms", null)|};""")]
    [InlineData("""client.DefaultRequestHeaders.Authorization = new("Bearer", Moderator.CreateToken(s, "r")); await {|GG2007:client.PostAsync($"{me}/twirp/livekit.Egress/StopEgress", null)|};""")]
    [InlineData("""using var q = new HttpRequestMessage(HttpMethod.Post, me + "/twirp/livekit.Egress/StopEgress"); q.Headers.Authorization = new("Bearer", Moderator.CreateToken(s, "r")); await {|GG2007:client.SendAsync(q)|};""")]
    [InlineData("""using var q = new HttpRequestMessage(HttpMethod.Post, new Uri(me + "/twirp/livekit.Egress/StopEgress")) { Headers = { Authorization = new("Bearer", Moderator.CreateToken(s, "r")) } }; await {|GG2007:client.SendAsync(q)|};""")]
    [InlineData("""client.DefaultRequestHeaders.Authorization = new("Bearer", Lister.CreateToken(s)); await client.PostAsync("https://x/twirp/livekit.RoomService/ListRooms", null);""")]
    [InlineData("""client.DefaultRequestHeaders.Authorization = new("Bearer", Moderator.CreateToken(s, "r")); await client.PostAsync("https://x/twirp/livekit.RoomService/" + me, null);""")]
    [InlineData("""client.DefaultRequestHeaders.Authorization = new("Bearer", Moderator.CreateToken(s, "r")); await client.PostAsync("https://x/api/livekit.RoomService/ListRooms", null);""")]
    [InlineData("""var token = Moderator.CreateToken(s, "r"); await client.PostAsync("https://x/twirp/livekit.RoomService/ListRooms", null);""")]
    public Task By_a_request_of_ones_own(string body) => Verify($"class C {{ async Task M(HttpClient client, TokenSigner s, string me) {{ {body} }} }}");

    [Fact]
    public Task Across_types()
        => VerifyAll("""class Clients(TokenSigner s) { public HttpClient Make() { var client = new HttpClient(); client.DefaultRequestHeaders.Authorization = new("Bearer", Moderator.CreateToken(s, "r")); return client; } } class C(Clients clients) { Task M() => {|GG2107:Twirp.ListRooms(clients.Make(), new())|}; }""", "GG2007", "GG2107");

    private static Task Verify(string source) => VerifyAll(source, "GG2007", "GG2001");

    private static async Task VerifyAll(string source, params string[] ids) => await TestProject.Of()
        .WithSource("Code.cs", "using System.Net.Http; using System.Net.Http.Headers; using Livekit.Server.Sdk.Dotnet;\n" + source)
        .WithSource("Policies.cs", Policies)
        .WithServerSdk()
        .Verify(ids);
}
