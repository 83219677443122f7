namespace GrantGen.Generator.Tests.Calls;

/// <summary>GG2101, by the path of the token: through services, helpers, factories, constructors and records of other types.</summary>
public class GG2101Tests
{
    private const string Service = "class Tokens(TokenSigner s) { public string ForViewer(string who) => Viewer.CreateToken(s, \"r\", who); public string ForHost(string who) => Host.CreateToken(s, \"r\", who); } ";

    [Theory]
    [InlineData("""class Bot(Tokens tokens) { async Task M(Room room, string me) { await room.ConnectAsync("u", tokens.ForViewer(me)); await {|GG2101:room.LocalParticipant!.SetNameAsync("x")|}; } }""")]
    [InlineData("""class Bot(Tokens tokens) { async Task M(Room room, string me) { await room.ConnectAsync("u", tokens.ForHost(me)); await room.LocalParticipant!.SetNameAsync("x"); } }""")]
    public Task Token_service(string source) => Verify(Service + source);

    [Theory]
    [InlineData("""interface IT { string Get(string who); } class T(TokenSigner s) : IT { public string Get(string who) => Viewer.CreateToken(s, "r", who); } class Bot(IT tokens) { async Task M(Room room, string me) { await room.ConnectAsync("u", tokens.Get(me)); await {|GG2101:room.LocalParticipant!.SetNameAsync("x")|}; } }""")]
    [InlineData("""abstract class B { public abstract string Get(string who); } class T(TokenSigner s) : B { public override string Get(string who) => Viewer.CreateToken(s, "r", who); } class Bot(B tokens) { async Task M(Room room, string me) { await room.ConnectAsync("u", tokens.Get(me)); await {|GG2101:room.LocalParticipant!.SetNameAsync("x")|}; } }""")]
    public Task Interfaces_and_base_classes(string source) => Verify(source);

    [Theory]
    [InlineData("""static class Hands { public static Task Raise(this Room room) => {|GG2101:room.LocalParticipant!.SetNameAsync("x")|}; } class Bot { async Task M(TokenSigner s, string me) { var room = new Room(); await room.ConnectAsync("u", Viewer.CreateToken(s, "r", me)); await room.Raise(); } }""")]
    [InlineData("""static class Hands { public static Task Raise(this Room room) => room.LocalParticipant!.SetNameAsync("x"); } class Bot { async Task M(TokenSigner s, string me) { var room = new Room(); await room.ConnectAsync("u", Host.CreateToken(s, "r", me)); await room.Raise(); } }""")]
    [InlineData("""class Hands { public void Raise(LocalParticipant me) => {|GG2101:me.SetNameAsync("x")|}; } class Bot { async Task M(TokenSigner s, string me) { var room = new Room(); await room.ConnectAsync("u", Viewer.CreateToken(s, "r", me)); new Hands().Raise(room.LocalParticipant!); } }""")]
    public Task Rooms_handed_to_helpers(string source) => Verify(source);

    [Theory]
    [InlineData("""class Rooms(TokenSigner s) { public async Task<Room> OpenAsync(string me) { var room = new Room(); await room.ConnectAsync("u", Viewer.CreateToken(s, "r", me)); return room; } } class Bot(Rooms rooms) { async Task M(string me) { var room = await rooms.OpenAsync(me); await {|GG2101:room.LocalParticipant!.SetNameAsync("x")|}; } }""")]
    [InlineData("""class Rooms { public async Task<Room> OpenAsync(string token) { var room = new Room(); await room.ConnectAsync("u", token); return room; } } class Bots(Rooms rooms) { async Task A(TokenSigner s, string me) { var room = await rooms.OpenAsync(Viewer.CreateToken(s, "r", me)); await {|GG2101:room.LocalParticipant!.SetNameAsync("x")|}; } async Task B(TokenSigner s, string me) { var room = await rooms.OpenAsync(Host.CreateToken(s, "r", me)); await room.LocalParticipant!.SetNameAsync("x"); } }""")]
    [InlineData("""class Rooms { public async Task JoinAsync(Room room, string token) { await room.ConnectAsync("u", token); } } class Bots(Rooms rooms) { async Task A(TokenSigner s, string me) { var a = new Room(); var b = new Room(); await rooms.JoinAsync(a, Viewer.CreateToken(s, "r", me)); await rooms.JoinAsync(b, Host.CreateToken(s, "r", me)); await {|GG2101:a.LocalParticipant!.SetNameAsync("x")|}; await b.LocalParticipant!.SetNameAsync("x"); } }""")]
    public Task Factories(string source) => Verify(source);

    [Theory]
    [InlineData("""class Hand { readonly Room _room; public Hand(Room room) { _room = room; } public Task Raise() => {|GG2101:_room.LocalParticipant!.SetNameAsync("x")|}; } class Start { async Task M(TokenSigner s, string me) { var room = new Room(); await room.ConnectAsync("u", Viewer.CreateToken(s, "r", me)); var hand = new Hand(room); await hand.Raise(); } }""")]
    [InlineData("""class Hand(Room room) { public Task Raise() => {|GG2101:room.LocalParticipant!.SetNameAsync("x")|}; } class Start { async Task M(TokenSigner s, string me) { var room = new Room(); await room.ConnectAsync("u", Viewer.CreateToken(s, "r", me)); await new Hand(room).Raise(); } }""")]
    [InlineData("""class Bot { readonly string _token; readonly Room _room = new(); public Bot(string token) => _token = token; public async Task Run() { await _room.ConnectAsync("u", _token); await {|GG2101:_room.LocalParticipant!.SetNameAsync("x")|}; } } class Start { Task M(TokenSigner s, string me) => new Bot(Viewer.CreateToken(s, "r", me)).Run(); }""")]
    [InlineData("""class Bot { public string Token { get; set; } = ""; readonly Room _room = new(); public async Task Run() { await _room.ConnectAsync("u", Token); await {|GG2101:_room.LocalParticipant!.SetNameAsync("x")|}; } } class Start { Task M(TokenSigner s, string me) { var bot = new Bot { Token = Viewer.CreateToken(s, "r", me) }; return bot.Run(); } }""")]
    public Task Constructors_and_properties(string source) => Verify(source);

    [Theory]
    [InlineData("""record Seat(string Url, string Token); class Seats(TokenSigner s) { public Seat Of(string me) => new("u", Viewer.CreateToken(s, "r", me)); } class Bot(Seats seats) { async Task M(string me) { var seat = seats.Of(me); var room = new Room(); await room.ConnectAsync(seat.Url, seat.Token); await {|GG2101:room.LocalParticipant!.SetNameAsync("x")|}; } }""")]
    [InlineData("""record Seat(string Url, string Token); class Seats(TokenSigner s) { public Seat Viewers(string me) => new("u", Viewer.CreateToken(s, "r", me)); public Seat Hosts(string me) => new("u", Host.CreateToken(s, "r", me)); } class Bot(Seats seats) { async Task M(string me) { var (url, token) = seats.Hosts(me); _ = seats.Viewers(me); var room = new Room(); await room.ConnectAsync(url, token); await room.LocalParticipant!.SetNameAsync("x"); } }""")]
    [InlineData("""class Seat { public string? Url { get; set; } public string? Token { get; set; } } class Seats(TokenSigner s) { public Seat Viewers(string me) => new() { Url = "u", Token = Viewer.CreateToken(s, "r", me) }; public Seat Hosts(string me) => new() { Url = "u", Token = Host.CreateToken(s, "r", me) }; } class Bot(Seats seats) { async Task M(string me) { var seat = seats.Hosts(me); _ = seats.Viewers(me); var room = new Room(); await room.ConnectAsync(seat.Url!, seat.Token!); await room.LocalParticipant!.SetNameAsync("x"); } }""")]
    [InlineData("""class Seats(TokenSigner s) { public (string Viewer, string Host) Both(string me) => (Viewer.CreateToken(s, "r", me), Host.CreateToken(s, "r", me)); } class Bot(Seats seats) { async Task M(string me) { var both = seats.Both(me); var v = new Room(); var h = new Room(); await v.ConnectAsync("u", both.Viewer); await h.ConnectAsync("u", both.Host); await {|GG2101:v.LocalParticipant!.SetNameAsync("x")|}; await h.LocalParticipant!.SetNameAsync("x"); } }""")]
    public Task Data_objects_and_tuples(string source) => Verify(source);

    [Fact]
    public Task A_middleman_without_a_word_of_LiveKit_is_read()
        => Verify("""
            class Tokens(TokenSigner s) { public string Get(string who) => Viewer.CreateToken(s, "r", who); }
            class Cache(Tokens tokens) { public string Take(string who) => tokens.Get(who); }
            class Hand { public async Task Raise(Room room, string token) { await room.ConnectAsync("u", token); await {|GG2101:room.LocalParticipant!.SetNameAsync("x")|}; } }
            class Start(Cache cache, Hand hand) { public Task M(string me, Room room) => hand.Raise(room, cache.Take(me)); }
            """);

    [Fact]
    public Task What_is_reported_while_typing_is_not_reported_again()
        => Verify("""
            class Bot { readonly Room _room = new(); public async Task Join(string token) { await _room.ConnectAsync("u", token); } public async Task M(TokenSigner s, string me) { await Join(Viewer.CreateToken(s, "r", me)); await {|GG2001:_room.LocalParticipant!.SetNameAsync("x")|}; } }
            class Start(Bot bot) { Task M(TokenSigner s, string me) => bot.Join(Viewer.CreateToken(s, "r", me)); }
            """);

    [Fact]
    public Task What_is_told_is_not_asked_again()
        => Verify(Service + """[UsesPolicy(typeof(Host))] class Bot(Tokens tokens) { async Task M(Room room, string me) { await room.ConnectAsync("u", tokens.ForViewer(me)); await room.LocalParticipant!.SetNameAsync("x"); } }""");

    /// <summary>
    /// An editor references a project by its sources, and a build references its assembly. In both cases its code is not part of this
    /// project.
    /// </summary>
    [Theory]
    [InlineData(LibraryForm.Image)]
    [InlineData(LibraryForm.Compilation)]
    public Task Policies_and_tokens_of_another_project(LibraryForm form)
        => TestProject.Of("using LiveKit.Rtc; " + Service.Replace("Tokens", "Own", StringComparison.Ordinal) + """
            class Bot(Own tokens) { async Task M(Room room, string me) { await room.ConnectAsync("u", tokens.ForViewer(me)); await {|GG2101:room.LocalParticipant!.SetNameAsync("x")|}; } }
            class Other(Tokens tokens) { async Task M(Room room, string me) { await room.ConnectAsync("u", tokens.ForViewer(me)); await room.LocalParticipant!.SetNameAsync("x"); } }
            """)
            .WithClient()
            .WithReference(TestProject.Of(TwoPolicies.Declarations + "public " + Service).WithAssemblyName("Library"), form)
            .Verify(["GG2001", "GG2101"]);

    private static Task Verify(string source) => TestProject.Of()
        .WithSource("Code.cs", "using LiveKit.Rtc;\n" + source)
        .WithSource("Policies.cs", TwoPolicies.Declarations)
        .WithClient()
        .Verify(["GG2001", "GG2101"]);
}
