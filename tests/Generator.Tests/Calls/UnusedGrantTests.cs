namespace GrantGen.Generator.Tests.Calls;

/// <summary>GG2110: a policy whose token joins a room in this project grants a permission that no call in the project uses.</summary>
public class UnusedGrantTests
{
    private const string Granting = "[RoomPolicy({|GG2110:CanUpdateOwnMetadata = true|})] public partial class Host;";
    private const string Granted = "[RoomPolicy(CanUpdateOwnMetadata = true)] public partial class Host;";

    [Theory]
    [InlineData("""class Bot { async Task M(TokenSigner s, Room room) { await room.ConnectAsync("u", Host.CreateToken(s, "r", "i")); } }""")]
    [InlineData("""class Tokens(TokenSigner s) { public string Get() => Host.CreateToken(s, "r", "i"); } class Bot(Tokens tokens) { async Task M(Room room) { await room.ConnectAsync("u", tokens.Get()); } }""")]
    [InlineData("""class Tokens(TokenSigner s) { public string Get() => Host.CreateToken(s, "r", "i"); } class Cache(Tokens tokens) { public string Take() => tokens.Get(); } class Bot(Cache cache) { async Task M(Room room) { await room.ConnectAsync("u", cache.Take()); await room.LocalParticipant!.SendTextAsync("x"); } }""")]
    [InlineData("""class Bot(string token) { public async Task M(Room room) { await room.ConnectAsync("u", token); } } class Start { Task M(TokenSigner s, Room room) => new Bot(Host.CreateToken(s, "r", "i")).M(room); }""")]
    public Task A_token_that_joins(string source) => Verify(Granting, source);

    [Theory]
    [InlineData("""class Bot { string M(TokenSigner s) => Host.CreateToken(s, "r", "i"); }""")]
    [InlineData("""class Bot { async Task M(TokenSigner s, Room room) { await room.ConnectAsync("u", Host.CreateToken(s, "r", "i")); await room.LocalParticipant!.SetNameAsync("x"); } }""")]
    [InlineData("""class Tokens(TokenSigner s) { public string Get() => Host.CreateToken(s, "r", "i"); } class Bot(Tokens tokens) { async Task M(Room room) { await room.ConnectAsync("u", tokens.Get()); await room.LocalParticipant!.SetNameAsync("x"); } }""")]
    [InlineData("""class Bot(string token) { public async Task M(Room room) { await room.ConnectAsync("u", token); await room.LocalParticipant!.SetNameAsync("x"); } } class Start { Task M(TokenSigner s, Room room) => new Bot(Host.CreateToken(s, "r", "i")).M(room); }""")]
    public Task A_token_of_somebody_else_or_a_grant_that_is_used(string source) => Verify(Granted, source);

    private static Task Verify(string policy, string source) => TestProject.Of()
        .WithSource("Code.cs", "using LiveKit.Rtc;\n" + source)
        .WithSource("Policies.cs", policy)
        .WithClient()
        .Verify(["GG2110", "GG2001", "GG2101"]);
}
