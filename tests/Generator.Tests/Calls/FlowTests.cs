namespace GrantGen.Generator.Tests.Calls;

/// <summary>Ways of a token that the tie has to follow. Every class mints for both policies, so that standing next to a mint says nothing: the way alone decides.</summary>
public class FlowTests
{
    private const string Policies = """
        [RoomPolicy] public partial class Viewer;
        [RoomPolicy(CanUpdateOwnMetadata = true)] public partial class Host;
        """;

    private const string Raise = """await {|GG2001:room.LocalParticipant!.SetNameAsync("x")|};""";

    private const string Silent = """await room.LocalParticipant!.SetNameAsync("x");""";

    [Theory]
    [InlineData("""readonly string _v = Viewer.CreateToken(S, "r", "v"), _h = Host.CreateToken(S, "r", "h");""", "_v", "_h")]
    [InlineData("""string V { get; } = Viewer.CreateToken(S, "r", "v"); string H { get; } = Host.CreateToken(S, "r", "h");""", "V", "H")]
    [InlineData("""string V => Viewer.CreateToken(S, "r", "v"); string H => Host.CreateToken(S, "r", "h");""", "V", "H")]
    [InlineData("""string V { get => Viewer.CreateToken(S, "r", "v"); } string H { get { return Host.CreateToken(S, "r", "h"); } }""", "V", "H")]
    [InlineData("""class Vs { public string this[int i] => Viewer.CreateToken(S, "r", "v"); } class Hs { public string this[int i] => Host.CreateToken(S, "r", "h"); } Vs _v = new(); Hs _h = new();""", "_v[0]", "_h[0]")]
    public async Task A_token_of_a_member(string members, string viewer, string host)
    {
        await Verify($$"""{{members}} async Task M(Room room) { await room.ConnectAsync("u", {{viewer}}); {{Raise}} }""");
        await Verify($$"""{{members}} async Task M(Room room) { await room.ConnectAsync("u", {{host}}); {{Silent}} }""");
    }

    [Theory]
    [InlineData("if (made is string token)")]
    [InlineData("if (made is string { Length: > 0 } token)")]
    public async Task A_token_of_a_pattern(string pattern)
    {
        await Verify($$"""async Task M(Room room) { object made = Viewer.CreateToken(S, "r", "v"); _ = Host.CreateToken(S, "r", "h"); {{pattern}} { await room.ConnectAsync("u", token); {{Raise}} } }""");
        await Verify($$"""async Task M(Room room) { object made = Host.CreateToken(S, "r", "h"); _ = Viewer.CreateToken(S, "r", "v"); {{pattern}} { await room.ConnectAsync("u", token); {{Silent}} } }""");
    }

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
        await Verify($$"""{{seat}} async Task M(Room room) { {{Both}} await room.ConnectAsync("u", v.Token); {{Raise}} }""");
        await Verify($$"""{{seat}} async Task M(Room room) { {{Both}} await room.ConnectAsync("u", h.Token); {{Silent}} }""");
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

    private static async Task Verify(string members)
        => await TestProject.Of("using LiveKit.Rtc; class C { static readonly TokenSigner S = new(\"devkey\", \"secret\"); " + members + " }", Policies).WithClient().Verify(["GG2001", "GG2002", "GG2101"]);
}
