namespace GrantGen.Generator.Tests.Calls;

/// <summary>
/// Paths of a token that the analysis must follow. Every class mints for both policies, so that adjacency does not decide, only the path.
/// </summary>
public class FlowTests
{
    private const string Policies = TwoPolicies.Declarations + "[RoomPolicy(CanSubscribe = false)] public partial class Deaf;";

    [Theory]
    [InlineData("""readonly string _v = Viewer.CreateToken(S, "r", "v"), _h = Host.CreateToken(S, "r", "h");""", "_v", "_h")]
    [InlineData("""string V { get; } = Viewer.CreateToken(S, "r", "v"); string H { get; } = Host.CreateToken(S, "r", "h");""", "V", "H")]
    [InlineData("""string V => Viewer.CreateToken(S, "r", "v"); string H => Host.CreateToken(S, "r", "h");""", "V", "H")]
    [InlineData("""string V { get => Viewer.CreateToken(S, "r", "v"); } string H { get { return Host.CreateToken(S, "r", "h"); } }""", "V", "H")]
    [InlineData("""class Vs { public string this[int i] => Viewer.CreateToken(S, "r", "v"); } class Hs { public string this[int i] => Host.CreateToken(S, "r", "h"); } Vs _v = new(); Hs _h = new();""", "_v[0]", "_h[0]")]
    public async Task A_token_of_a_member(string members, string viewer, string host)
    {
        await Verify($$"""{{members}} async Task M(Room room) { await room.ConnectAsync("u", {{viewer}}); {{TwoPolicies.Reported}} }""");
        await Verify($$"""{{members}} async Task M(Room room) { await room.ConnectAsync("u", {{host}}); {{TwoPolicies.Silent}} }""");
    }

    [Theory]
    [InlineData("await Get()")]
    [InlineData("await Get().ConfigureAwait(false)")]
    [InlineData("await Get().WaitAsync(TimeSpan.FromSeconds(1))")]
    [InlineData("Get().Result")]
    [InlineData("Get().GetAwaiter().GetResult()")]
    [InlineData("(await Get()).Trim()")]
    [InlineData("await Value()")]
    [InlineData("Value().Result")]
    [InlineData("await Value().AsTask()")]
    [InlineData("await Value().ConfigureAwait(false)")]
    [InlineData("await Task.FromResult(Get().Result)")]
    [InlineData("await ValueTask.FromResult(Get().Result)")]
    [InlineData("await Task.Run(Get)")]
    [InlineData("await Task.Run(() => Get())")]
    [InlineData("await Task.Factory.StartNew(() => Get().Result)")]
    [InlineData("await new Own().AsTask()")]
    [InlineData("new Lazy<string>(() => Get().Result).Value")]
    [InlineData("(string)(object)Get().Result")]
    [InlineData("Get().Result + \"\"")]
    [InlineData("\"\" + Get().Result")]
    [InlineData("$\"{Get().Result}\"")]
    [InlineData("$\"{\"\"}{Get().Result}\"")]
    public Task A_token_that_is_waited_for(string token)
    {
        const string Members = """async Task<string> Get() { await Task.Yield(); return MINT; } async ValueTask<string> Value() { await Task.Yield(); return MINT; } class Own { public Task<string> AsTask() => Task.FromResult(MINT); }""";
        return VerifyWay($$"""{{Members}} void Other() => OTHER; async Task M(Room room) { await room.ConnectAsync("u", {{token}}); USE }""");
    }

    [Theory]
    [InlineData("flag ? null! : MINT")]
    [InlineData("flag ? MINT : default!")]
    [InlineData("flag ? MINT : throw new InvalidOperationException()")]
    [InlineData("MINT ?? throw new InvalidOperationException()")]
    [InlineData("flag switch { true => MINT, _ => null! }")]
    public Task A_token_or_none(string token)
        => VerifyWay($$"""void Other() => OTHER; async Task M(Room room, bool flag) { await room.ConnectAsync("u", {{token}}); USE }""");

    /// <summary>Other values from a room are not tokens, regardless of the room's own token.</summary>
    [Theory]
    [InlineData("other.Name!")]
    [InlineData("other.LocalParticipant!.Identity")]
    [InlineData("await other.LocalParticipant!.PerformRpcAsync(\"i\", \"token\", \"\")")]
    public async Task A_text_of_a_room_is_not_the_rooms_token(string text)
        => await Verify($$"""void Other() => Host.CreateToken(S, "r", "h"); async Task M(Room room, Room other) { await other.ConnectAsync("u", Viewer.CreateToken(S, "r", "v")); await room.ConnectAsync("u", {{text}}); {{TwoPolicies.Silent}} }""");

    [Theory]
    [InlineData("""string v, h; (v, h) = (Viewer.CreateToken(S, "r", "v"), Host.CreateToken(S, "r", "h"));""")]
    [InlineData("""var (v, h) = (Viewer.CreateToken(S, "r", "v"), Host.CreateToken(S, "r", "h"));""")]
    [InlineData("""var both = (Viewer.CreateToken(S, "r", "v"), Host.CreateToken(S, "r", "h")); var (v, h) = both;""")]
    [InlineData("""var both = (V: Viewer.CreateToken(S, "r", "v"), H: Host.CreateToken(S, "r", "h")); var v = both.V; var h = both.Item2;""")]
    [InlineData("""var both = (V: Viewer.CreateToken(S, "r", "v"), H: Host.CreateToken(S, "r", "h")); var v = both.Item1; var h = both.H;""")]
    [InlineData("""var both = new Both(Viewer.CreateToken(S, "r", "v"), "") with { H = Host.CreateToken(S, "r", "h") }; var v = both.V; var h = both.H;""")]
    [InlineData("""var both = new Both(Viewer.CreateToken(S, "r", "v"), Host.CreateToken(S, "r", "h")); var (v, h) = both;""")]
    [InlineData("""var both = new Both(Host.CreateToken(S, "r", "h"), Host.CreateToken(S, "r", "h")) with { V = Viewer.CreateToken(S, "r", "v") }; var (v, h) = both;""")]
    [InlineData("""var v = new Outer { Inner = { Token = Viewer.CreateToken(S, "r", "v") } }.Inner.Token!; var h = new Outer { Inner = { Token = Host.CreateToken(S, "r", "h") } }.Inner.Token!;""")]
    [InlineData("""var v = new Outer { Id = "x", Inner = new Inner { Token = Viewer.CreateToken(S, "r", "v") } }.Inner.Token!; var h = new Outer { Inner = new() { Token = Host.CreateToken(S, "r", "h") } }.Inner.Token!;""")]
    [InlineData("""var both = new { V = Viewer.CreateToken(S, "r", "v"), H = Host.CreateToken(S, "r", "h") }; var v = both.V; var h = both.H;""")]
    public async Task Tokens_that_are_taken_apart(string both)
    {
        const string Types = """record Both(string V, string H); class Inner { public string? Token { get; set; } } class Outer { public string? Id { get; set; } public Inner Inner { get; set; } = new(); }""";
        await Verify($$"""{{Types}} async Task M(Room room) { {{both}} await room.ConnectAsync("u", v); {{TwoPolicies.Reported}} _ = h; }""");
        await Verify($$"""{{Types}} async Task M(Room room) { {{both}} await room.ConnectAsync("u", h); {{TwoPolicies.Silent}} _ = v; }""");
    }

    [Theory]
    [InlineData("""var s = new Seat(); var a = s; var b = s; a.Token = MINT; var t = b.Token!;""")]
    [InlineData("""var s = new Seat(); s.Token = MINT; var a = s; var b = a; var t = b.Token!;""")]
    [InlineData("""var s = new Seat { Next = new Seat() }; var a = s; var b = s; a.Next!.Token = MINT; var t = b.Next!.Token!;""")]
    [InlineData("""var s = new Seat(); Give(s); var t = s.Token!; void Give(Seat seat) => seat.Token = MINT;""")]
    public Task One_object_under_several_names(string seats)
        => VerifyWay($$"""class Seat { public string? Token { get; set; } public Seat? Next { get; set; } } async Task M(Room room) { _ = OTHER; {{seats}} await room.ConnectAsync("u", t); USE }""");

    [Theory]
    [InlineData("""var room = flag ? a : b; await a.ConnectAsync("u", MINT);""")]
    [InlineData("""var room = a; await (flag ? a : b).ConnectAsync("u", MINT);""")]
    [InlineData("""Room? none = null; var room = none ?? a; await a.ConnectAsync("u", MINT);""")]
    [InlineData("""var room = a; room ??= b; await a.ConnectAsync("u", MINT);""")]
    [InlineData("""var room = a; var pair = (First: a, Second: b); await pair.First.ConnectAsync("u", MINT);""")]
    [InlineData("""var room = a; var pair = new Pair(a, b); await pair.First.ConnectAsync("u", MINT);""")]
    [InlineData("""var room = a; var pair = new Pair(b, b) with { First = a }; await pair.First.ConnectAsync("u", MINT);""")]
    [InlineData("""var room = new[] { a }.First(); await room.ConnectAsync("u", MINT);""")]
    public Task One_of_two_rooms(string rooms)
        => VerifyWay($$"""record Pair(Room First, Room Second); async Task M(bool flag, Room a, Room b) { _ = OTHER; {{rooms}} USE }""");

    /// <summary>A value from a room, through its own members or a library's, has the room's token.</summary>
    [Theory]
    [InlineData("((RemoteTrackPublication)ROOM.RemoteParticipants[\"i\"].GetTrackPublication(\"sid\")!)")]
    [InlineData("((RemoteTrackPublication)ROOM.RemoteParticipants[\"i\"].TrackPublications[\"sid\"])")]
    [InlineData("((RemoteTrackPublication)ROOM.RemoteParticipants.Values.First().TrackPublications.Values.First())")]
    [InlineData("ROOM.RemoteParticipants.Values.SelectMany(p => p.TrackPublications.Values).OfType<RemoteTrackPublication>().First()")]
    [InlineData("ROOM.RemoteParticipants.Values.ToList()[0].TrackPublications.Values.OfType<RemoteTrackPublication>().ToArray()[0]")]
    [InlineData("Enumerable.First(Enumerable.OfType<RemoteTrackPublication>(ROOM.RemoteParticipants[\"i\"].TrackPublications.Values))")]
    public async Task What_hangs_on_a_room(string publication)
    {
        const string Both = """async Task M(Room denied, Room allowed) { await denied.ConnectAsync("u", Deaf.CreateToken(S, "r", "d")); await allowed.ConnectAsync("u", Host.CreateToken(S, "r", "h")); USE }""";
        await Verify(Both.Replace("USE", $"{{|GG2004:{publication.Replace("ROOM", "denied", StringComparison.Ordinal)}.SetSubscribed(true)|}};", StringComparison.Ordinal));
        await Verify(Both.Replace("USE", $"{publication.Replace("ROOM", "allowed", StringComparison.Ordinal)}.SetSubscribed(true);", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("if (made is string token)")]
    [InlineData("if (made is string { Length: > 0 } token)")]
    public Task A_token_of_a_pattern(string pattern)
        => VerifyWay($$"""async Task M(Room room) { object made = MINT; _ = OTHER; {{pattern}} { await room.ConnectAsync("u", token); USE } }""");

    [Theory]
    [InlineData("""class Seat { public Seat(string token) { Token = token; } public string Token { get; } }""")]
    [InlineData("""class Seat { public Seat(string token) => Token = token; public string Token { get; } }""")]
    [InlineData("""class Seat { public Seat(string token) { this.Token = token ?? throw new ArgumentNullException(nameof(token)); } public string Token { get; } }""")]
    [InlineData("""class Seat { public Seat(int number, string token) { Number = number; Token = token; } public Seat(string token) { Token = token; } public int Number { get; } public string Token { get; } }""")]
    [InlineData("""class Seat(string token) { public string Token { get; } = token; }""")]
    [InlineData("""class Seat(string token) { public readonly string Token = token; }""")]
    [InlineData("""record Seat(string Token) { public string Id { get; } = Guid.NewGuid().ToString(); }""")]
    public async Task Objects_of_data_are_told_apart(string seat)
    {
        const string Both = """Seat v = new(Viewer.CreateToken(S, "r", "v")), h = new(Host.CreateToken(S, "r", "h"));""";
        await Verify($$"""{{seat}} async Task M(Room room) { {{Both}} await room.ConnectAsync("u", v.Token); {{TwoPolicies.Reported}} }""");
        await Verify($$"""{{seat}} async Task M(Room room) { {{Both}} await room.ConnectAsync("u", h.Token); {{TwoPolicies.Silent}} }""");
    }

    [Theory]
    [InlineData("""[RequiresPermission(Permission.UpdateOwnMetadata)] static void Rename(string name, string accessToken) { }""")]
    [InlineData("""[RequiresPermission(Permission.UpdateOwnMetadata)] static void Rename(string name, string jwt) { }""")]
    public async Task Of_the_texts_that_a_wrapper_takes_one_is_the_token(string wrapper)
    {
        await Verify($$"""{{wrapper}} void M() { var v = Viewer.CreateToken(S, "r", "v"); var h = Host.CreateToken(S, "r", "h"); {|GG2001:Rename(h, v)|}; Rename(v, h); }""");
    }

    [Theory]
    [InlineData("PublishCamera", "p.SetCameraEnabled(true); {|GG2002:p.SetMicrophoneEnabled(true)|};")]
    [InlineData("Publish", "p.SetCameraEnabled(true); p.SetMicrophoneEnabled(true);")]
    public async Task A_wrapper_of_one_source_leaves_that_source_to_its_callers(string permission, string body)
        => await TestProject.Of($$"""using LiveKit; [RoomPolicy(CanPublish = false)] partial class P { [RequiresPermission(Permission.{{permission}})] void M(LocalParticipant p) { {{body}} } }""")
            .WithUnityWebGl().Verify(["GG2002"]);

    [Theory]
    [InlineData("""new AudioStream(track)""")]
    [InlineData("""new AudioStream(sampleRate: 8000, track: track)""")]
    public async Task A_stream_of_another_needs_to_subscribe(string stream)
        => await TestProject.Of($$"""using LiveKit.Rtc; [RoomPolicy(CanSubscribe = false)] partial class P { void M(RemoteTrack track) { _ = {|GG2004:{{stream}}|}; } }""")
            .WithClient().Verify(["GG2004"]);

    private static async Task VerifyWay(string members)
    {
        foreach (string way in TwoPolicies.Ways(members))
        {
            await Verify(way);
        }
    }

    private static async Task Verify(string members)
        => await TestProject.Of("using LiveKit.Rtc; class C { static readonly TokenSigner S = new(\"devkey\", \"secret\"); " + members + " }", Policies).WithClient().Verify(["GG2001", "GG2002", "GG2004", "GG2101", "GG2104"]);
}
