namespace GrantGen.Generator.Tests.Calls;

/// <summary>
/// Tokens and rooms that flow through functions and delegates within one type. The type also mints for both policies in a separate member, so
/// that only the path of the token decides.
/// </summary>
public class DelegateTests
{
    [Theory]
    [InlineData("""async Task Run(Room room, Func<string> token) { await room.ConnectAsync("u", token()); USE } Task M(Room r) => Run(r, () => MINT);""")]
    [InlineData("""async Task Run(Room room, Func<string, string> token) { await room.ConnectAsync("u", token("i")); USE } string Make(string who) => MINT; Task M(Room r) => Run(r, Make);""")]
    [InlineData("""async Task Run(Room room, Func<Task<string>> token) { await room.ConnectAsync("u", await token()); USE } Task M(Room r) => Run(r, async () => { await Task.Yield(); return MINT; });""")]
    [InlineData("""Task Outer(Room room, Func<string> token) => Inner(room, token); async Task Inner(Room room, Func<string> made) { await room.ConnectAsync("u", made()); USE } Task M(Room r) => Outer(r, () => MINT);""")]
    [InlineData("""Func<string>? _token; async Task Run(Room room) { await room.ConnectAsync("u", _token!()); USE } void M() => _token = () => MINT;""")]
    [InlineData("""async Task Run(Room room, Lazy<string> token) { await room.ConnectAsync("u", token.Value); USE } Task M(Room r) => Run(r, new Lazy<string>(() => MINT));""")]
    public Task A_function_gives_the_token(string members) => Verify(members);

    [Theory]
    [InlineData("""async Task With(Func<Room, Task> connect) { var room = new Room(); await connect(room); USE } Task M() => With(r => r.ConnectAsync("u", MINT));""")]
    [InlineData("""async Task With(Func<Room, Task> connect) { var room = new Room(); await connect(room); USE } Task M() => With(Join); async Task Join(Room r) => await r.ConnectAsync("u", MINT);""")]
    [InlineData("""async Task With(Func<Room, Task> use) { var room = new Room(); await room.ConnectAsync("u", MINT); await use(room); } Task M() => With(async room => { USE });""")]
    [InlineData("""async Task With(Action<Room> give) { var room = new Room(); give(room); await room.ConnectAsync("u", MINT); } Room room = new(); Task M() => With(r => room = r); async Task Use() { USE }""")]
    public Task A_function_is_handed_the_room(string members) => Verify(members);

    [Theory]
    [InlineData("""Room room = new(); Room Get() => room; async Task Join() => await Get().ConnectAsync("u", MINT); async Task Use() { USE }""")]
    [InlineData("""Room room = new(); Func<Room> Get() => () => room; async Task Join() => await Get()().ConnectAsync("u", MINT); async Task Use() { USE }""")]
    public Task What_a_function_gives_is_the_same_room(string members) => Verify(members);

    [Theory]
    [InlineData("""string? _t; void Set(string t) => _t = t; string Get() => _t!; async Task M(Room room) { Set(MINT); await room.ConnectAsync("u", Get()); USE }""")]
    [InlineData("""string? T { get; set; } void Set(string t) => T = t; string Get() => T!; async Task M(Room room) { Set(MINT); await room.ConnectAsync("u", Get()); USE }""")]
    [InlineData("""static string? s_t; static void Set(string t) { s_t = t; } static string Get() { return s_t!; } async Task M(Room room) { Set(MINT); await room.ConnectAsync("u", Get()); USE }""")]
    [InlineData("""class Seat { readonly string _t; public Seat(string t) { _t = t; } public string Token => _t; } async Task M(Room room) { var seat = new Seat(MINT); await room.ConnectAsync("u", seat.Token); USE }""")]
    [InlineData("""class Seat { readonly string _t; public Seat(string t) { _t = t; } public string Token { get { return _t; } } } async Task M(Room room) { var seat = new Seat(MINT); await room.ConnectAsync("u", seat.Token); USE }""")]
    [InlineData("""class Seat { string? _t; public string Token { get => _t!; set { _t = value; } } } async Task M(Room room) { var seat = new Seat { Token = MINT }; await room.ConnectAsync("u", seat.Token); USE }""")]
    [InlineData("""class Seat(string t) { public string Get() => t; } async Task M(Room room) { var seat = new Seat(MINT); await room.ConnectAsync("u", seat.Get()); USE }""")]
    public Task What_one_call_stores_another_gives(string members) => Verify(members);

    [Theory]
    [InlineData("""string A(string t) => B(t); string B(string t) => D(t); string D(string t) => t; async Task M(Room room) { _ = A(OTHER); await room.ConnectAsync("u", A(MINT)); USE }""")]
    [InlineData("""string D(string t) => t; string A(string t) => B(D(t)); string B(string t) { var same = D(t); return D(same); } async Task M(Room room) { _ = B(OTHER); await room.ConnectAsync("u", A(MINT)); USE }""")]
    [InlineData("""string A(string t, int n) => n == 0 ? t : A(t, n - 1); async Task M(Room room) { _ = A(OTHER, 2); await room.ConnectAsync("u", A(MINT, 2)); USE }""")]
    [InlineData("""async Task<string> A(string t) { await Task.Yield(); return await B(t); } Task<string> B(string t) => Task.FromResult(t); async Task M(Room room) { _ = await A(OTHER); await room.ConnectAsync("u", await A(MINT)); USE }""")]
    public Task Helpers_within_helpers(string members) => Verify(members);

    private static async Task Verify(string members)
    {
        foreach (string way in TwoPolicies.Ways(members))
        {
            await TestProject.Of(
                "using LiveKit.Rtc; class C { static readonly TokenSigner S = new(\"devkey\", \"secret\"); void Both() { Viewer.CreateToken(S, \"r\", \"v\"); Host.CreateToken(S, \"r\", \"h\"); } " + way + " }",
                TwoPolicies.Declarations).WithClient().Verify(["GG2001", "GG2101"]);
        }
    }
}
