using GrantGen.Generator.Tests.Calls;

namespace GrantGen.Newest.Tests;

/// <summary>Paths of a token through code that only the newest compiler supports.</summary>
public class NewFlowTests
{
    [Theory]
    [InlineData("Seat Get() => new Held(MINT);", "if (Get() is Held held) { await room.ConnectAsync(\"u\", held.Token); USE }")]
    [InlineData("Seat Get() { Seat seat = new Held(MINT); return seat; }", "if (Get() is Held held) { await room.ConnectAsync(\"u\", held.Token); USE }")]
    [InlineData("Seat Get() => new Held(MINT);", "await room.ConnectAsync(\"u\", Get() switch { Held held => held.Token, Free => null! }); USE")]
    public Task A_union(string members, string body)
        => VerifyWay("record Held(string Token); record Free; union Seat(Held, Free); " + members, body);

    [Fact]
    public Task A_closed_class()
        => VerifyWay(
            "closed class Seat { public abstract string Token { get; } } class Held : Seat { public override string Token => MINT; }",
            "Seat seat = new Held(); await room.ConnectAsync(\"u\", seat switch { Held held => held.Token }); USE");

    [Fact]
    public Task A_labeled_break()
        => VerifyWay("", "string token = \"\"; outer: foreach (int i in new[] { 1, 2 }) { while (true) { token = MINT; if (i > 0) { break outer; } else { continue outer; } } } await room.ConnectAsync(\"u\", token); USE");

    [Fact]
    public Task A_static_member_of_an_interface()
        => VerifyWay("interface ISeats { static string Token() => MINT; }", "await room.ConnectAsync(\"u\", ISeats.Token()); USE");

    [Theory]
    [InlineData("public string Token => MINT;", "seats.Token")]
    [InlineData("public string Take(int row) => MINT;", "seats.Take(1)")]
    [InlineData("public string this[int row] => MINT;", "seats[1]")]
    [InlineData("public static string Token => MINT;", "Seats.Token")]
    public async Task An_extension_member(string member, string token)
    {
        foreach (string way in TwoPolicies.Ways($$"""
            using LiveKit.Rtc;
            class Seats;
            static class Extensions
            {
                static readonly TokenSigner S = new("devkey", "secret");
                extension(Seats seats) { {{member}} }
            }
            class C
            {
                static readonly TokenSigner S = new("devkey", "secret");
                void Other() => OTHER;
                async Task M(Room room, Seats seats) { await room.ConnectAsync("u", {{token}}); USE }
            }
            """))
        {
            // Another type mints the token, so the tie is known only at the end of the compilation.
            await Verify(way.Replace("GG2001", "GG2101", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("extension(Room room) { public LocalParticipant Me => room.LocalParticipant!; }", "await first.ConnectAsync(\"u\", MINT); await second.ConnectAsync(\"u\", OTHER); var room = first; await first.Me.SetNameAsync(\"x\");")]
    [InlineData("extension(Room room) { public Task EnterAsync(string token) => room.ConnectAsync(\"u\", token); }", "await first.EnterAsync(MINT); await second.EnterAsync(OTHER); await first.LocalParticipant!.SetNameAsync(\"x\");")]
    [InlineData("extension(string token) { public async Task<Room> JoinAsync() { var room = new Room(); await room.ConnectAsync(\"u\", token); return room; } }", "first = await (MINT).JoinAsync(); second = await (OTHER).JoinAsync(); await first.LocalParticipant!.SetNameAsync(\"x\");")]
    public async Task The_receiver_of_an_extension_member(string block, string body)
    {
        foreach (bool isWeak in new[] { true, false })
        {
            string use = isWeak ? body.Replace("await first.Me.SetNameAsync(\"x\")", "await {|GG2101:first.Me.SetNameAsync(\"x\")|}", StringComparison.Ordinal).Replace("await first.LocalParticipant!.SetNameAsync(\"x\")", "await {|GG2101:first.LocalParticipant!.SetNameAsync(\"x\")|}", StringComparison.Ordinal) : body;
            string weak = "Weak.CreateToken(S, \"r\", \"w\")", strong = "Strong.CreateToken(S, \"r\", \"s\")";
            await TestProject.Of($$"""
                using LiveKit.Rtc;
                [RoomPolicy(CanPublish = false)] public partial class Weak;
                [RoomPolicy(CanUpdateOwnMetadata = true)] public partial class Strong;
                static class Extensions { {{block}} }
                class C
                {
                    static readonly TokenSigner S = new("devkey", "secret");
                    async Task M(Room first, Room second) { first = new(); second = new(); {{use.Replace("MINT", isWeak ? weak : strong, StringComparison.Ordinal).Replace("OTHER", isWeak ? strong : weak, StringComparison.Ordinal)}} }
                }
                """, NewSource.Types).WithClient().Verify(["GG2001", "GG2101"]);
        }
    }

    [Fact]
    public Task An_abstract_property_of_a_closed_class()
        => VerifyWay("closed class Seat { public abstract string Token { get; } } class Held : Seat { public override string Token => MINT; }", "Seat seat = new Held(); await room.ConnectAsync(\"u\", seat.Token); USE");

    [Fact]
    public Task A_collection_with_arguments()
        => VerifyWay("", "List<string> tokens = [with(capacity: 4), MINT]; await room.ConnectAsync(\"u\", tokens[0]); USE");

    private static async Task VerifyWay(string members, string body)
    {
        foreach (string way in TwoPolicies.Ways($$"""
            using LiveKit.Rtc;
            class C
            {
                static readonly TokenSigner S = new("devkey", "secret");
                {{members}}
                void Other() => OTHER;
                async Task M(Room room) { {{body}} }
            }
            """))
        {
            await Verify(way);
        }
    }

    private static async Task Verify(string source)
        => await TestProject.Of(source, TwoPolicies.Declarations, NewSource.Types).WithClient().Verify(["GG2001", "GG2101"]);
}
