namespace GrantGen.Generator.Tests.Calls;

/// <summary>
/// Uses that need the whole compilation, because other types can store a room or a token in the type. The build reports them, and the
/// editor does not.
/// </summary>
public class OtherTypesTests
{
    /// <summary>The bot mints for viewers next to the use; the room that it uses was joined in another type.</summary>
    [Theory]
    [InlineData("public Room? Room { get; set; }", "bot.Room = room;")]
    [InlineData("public Room? Room;", "bot.Room = room;")]
    [InlineData("internal Room? Room { get; private set; } public void Take(Room room) => Room = room;", "bot.Take(room);")]
    [InlineData("public Bot(Room? room = null) { Room = room; } Room? Room { get; }", "bot = new Bot(room);")]
    [InlineData("public Room? Room { get; init; }", "bot = new Bot { Room = room };")]
    public async Task A_room_that_is_put_in(string entrance, string put)
    {
        await Verify(Source(entrance, put, "Host", """Room!.LocalParticipant!.SetNameAsync("x")"""));
        await Verify(Source(entrance, put, "Viewer", """{|GG2101:Room!.LocalParticipant!.SetNameAsync("x")|}"""));

        // If no other type stores a room in the bot, the adjacent mint site decides.
        await Verify(Source(entrance, "", "Host", $$"""{|GG2{{(put.Contains("(room)", StringComparison.Ordinal) && put.Contains("new", StringComparison.Ordinal) ? "101" : "001")}}:Room!.LocalParticipant!.SetNameAsync("x")|}"""));
    }

    [Fact]
    public Task Nobody_else_sets_what_is_private_whatever_else_is_called_so()
        => Verify("""
            class Bot { Room Room = new(); public async Task<string> M(TokenSigner s) { await {|GG2001:Room.LocalParticipant!.SetNameAsync("x")|}; return Viewer.CreateToken(s, "r", "i"); } }
            class House { public Room? Room; } class Start { void M(House house, Room room) => house.Room = room; }
            """);

    /// <summary>
    /// The token of an overriding member comes from an external source, so its policy is unknown, and the mint site next to the use belongs
    /// to another policy.
    /// </summary>
    [Theory]
    [InlineData("""protected override string Token => Environment.GetEnvironmentVariable("TOKEN")!;""", "")]
    [InlineData("""protected override string Token => Environment.GetEnvironmentVariable("TOKEN")!;""", """class Other : Base { protected override string Token => Host.CreateToken(S, "r", "h"); }""")]
    public Task A_token_from_elsewhere_comes_down_from_a_base_class(string token, string more)
        => Verify($$"""
            class Bots {
                static readonly TokenSigner S = new("devkey", "secret");
                abstract class Base { protected abstract string Token { get; } public async Task<string> M(Room room) { await room.ConnectAsync("u", Token); await room.LocalParticipant!.SetNameAsync("x"); return Viewer.CreateToken(S, "r", "i"); } }
                class Bot : Base { {{token}} }
                {{more}}
            }
            """);

    [Theory]
    [InlineData("""class Tokens(Maker maker) { public Func<string, string> Make { get; } = maker.Get; }""")]
    [InlineData("""class Tokens { public Func<string, string> Make { get; } public Tokens(Maker maker) => Make = maker.Get; }""")]
    [InlineData("""class Tokens(Maker maker) { public string Make(string who) { Func<string, string> make = maker.Get; return make(who); } }""")]
    [InlineData("""class Tokens(Maker maker) { public string Make(string who) => Call(maker.Get, who); static string Call(Func<string, string> make, string who) => make(who); }""")]
    public async Task A_function_of_another_type_gives_the_token(string tokens)
    {
        const string Bot = """class Bot(Tokens tokens) { async Task M(Room room, string me) { await room.ConnectAsync("u", tokens.Make(me)); USE } } """;
        await Verify(tokens + """class Maker(TokenSigner s) { public string Get(string who) => Viewer.CreateToken(s, "r", who); } """ + Bot.Replace("USE", """await {|GG2101:room.LocalParticipant!.SetNameAsync("x")|};""", StringComparison.Ordinal));
        await Verify(tokens + """class Maker(TokenSigner s) { public string Get(string who) => Host.CreateToken(s, "r", who); } """ + Bot.Replace("USE", """await room.LocalParticipant!.SetNameAsync("x");""", StringComparison.Ordinal));
    }

    private static string Source(string entrance, string put, string policy, string use) => $$"""
        class Bot { {{entrance}} public async Task<string> M(TokenSigner s) { await {{use}}; return Viewer.CreateToken(s, "r", "i"); } }
        class Start { async Task M(TokenSigner s, Bot bot) { var room = new Room(); await room.ConnectAsync("u", {{policy}}.CreateToken(s, "r", "me")); {{put}} } }
        """;

    private static Task Verify(string source) => TestProject.Of("using LiveKit.Rtc;\n" + source, TwoPolicies.Declarations).WithClient().Verify(["GG2001", "GG2101"]);
}
