namespace GrantGen.Generator.Tests.Calls;

/// <summary>A token that is minted under a condition does not reach a use where the condition is false.</summary>
public class GuardTests
{
    [Theory]
    [InlineData("if (isHost) { USE; }")]
    [InlineData("if (isHost && flag) USE;")]
    [InlineData("if (flag && isHost) USE;")]
    [InlineData("if ((isHost)) USE;")]
    [InlineData("if (isHost == true) USE;")]
    [InlineData("if (isHost != false) USE;")]
    [InlineData("if (!(isHost == false)) USE;")]
    [InlineData("if (isHost is true) USE;")]
    [InlineData("if (isHost is not false) USE;")]
    [InlineData("if (!(!isHost || flag)) USE;")]
    [InlineData("if (!isHost) await Task.Yield(); else USE;")]
    [InlineData("if (!isHost) return; USE;")]
    [InlineData("if (!isHost) { await Task.Yield(); return; } USE;")]
    [InlineData("if (!isHost) throw new InvalidOperationException(); USE;")]
    [InlineData("if (!isHost || flag) return; USE;")]
    [InlineData("if (!isHost) return; else await Task.Yield(); USE;")]
    [InlineData("if (isHost) await Task.Yield(); else return; USE;")]
    [InlineData("foreach (var c in role) { if (!isHost) continue; USE; }")]
    [InlineData("_ = isHost && Is(CALL);")]
    [InlineData("_ = !isHost || Is(CALL);")]
    [InlineData("await (isHost ? CALL : Task.CompletedTask);")]
    [InlineData("await (isHost switch { true => CALL, _ => Task.CompletedTask });")]
    [InlineData("await (isHost switch { false => Task.CompletedTask, _ => CALL });")]
    [InlineData("switch (isHost) { case true: USE; break; }")]
    [InlineData("switch (isHost) { case false: break; default: USE; break; }")]
    [InlineData("switch (flag) { case true: if (!isHost) return; USE; break; }")]
    public Task Held_apart(string guarded) => Silent(Choice, guarded);

    [Theory]
    [InlineData("USE;")]
    [InlineData("if (!isHost) { USE; }")]
    [InlineData("if (isHost || flag) USE;")]
    [InlineData("if (isHost == false) USE;")]
    [InlineData("if (isHost is false) USE;")]
    [InlineData("if (isHost is not true) USE;")]
    [InlineData("if (!(isHost && flag)) USE;")]
    [InlineData("if (isHost) await Task.Yield(); else USE;")]
    [InlineData("if (isHost) return; USE;")]
    [InlineData("if (!isHost) { } USE;")]
    [InlineData("if (!isHost) await Task.Yield(); USE;")]
    [InlineData("if (!isHost && flag) return; USE;")]
    [InlineData("if (!isHost) await Task.Yield(); else return; USE;")]
    [InlineData("USE; if (!isHost) return;")]
    [InlineData("_ = isHost || Is(CALL);")]
    [InlineData("_ = !isHost && Is(CALL);")]
    [InlineData("_ = Is(CALL) && isHost;")]
    [InlineData("_ = Is(CALL) ^ isHost;")]
    [InlineData("await (isHost ? Task.CompletedTask : CALL);")]
    [InlineData("await (isHost switch { true => Task.CompletedTask, _ => CALL });")]
    [InlineData("await (isHost switch { true when flag => Task.CompletedTask, false => CALL, _ => Task.CompletedTask });")]
    [InlineData("await (isHost switch { false when flag => Task.CompletedTask, _ => CALL });")]
    [InlineData("switch (isHost) { case true: break; default: USE; break; }")]
    [InlineData("switch (isHost) { case true: case false: USE; break; }")]
    [InlineData("switch (isHost) { default: USE; break; }")]
    [InlineData("Func<Task> later = async () => { if (!isHost) return; }; await later(); USE;")]
    public Task Not_held_apart(string guarded) => Reported(Choice, guarded);

    [Theory]
    [InlineData("""if (role == "host") USE;""")]
    [InlineData("""if (role is "host") USE;""")]
    [InlineData("""if (role != "host") return; USE;""")]
    [InlineData("""if (role is not "host") return; USE;""")]
    [InlineData("""switch (role) { case "host": USE; break; }""")]
    public Task Constants_held_apart(string guarded) => Silent("""role == "host" ? HOST : VIEWER""", guarded);

    [Theory]
    [InlineData("""if (role == "guest") USE;""")]
    [InlineData("""if (role != "host") USE;""")]
    [InlineData("""if (role != "guest") USE;""")]
    [InlineData("""switch (role) { case "guest": USE; break; }""")]
    [InlineData("""switch (role) { case "guest": break; default: USE; break; }""")]
    public Task Constants_not_held_apart(string guarded) => Reported("""role == "host" ? HOST : VIEWER""", guarded);

    [Theory]
    [InlineData("""role switch { "host" => HOST, "guest" => VIEWER, _ => "" }""", """if (role == "host") USE;""")]
    [InlineData("""role switch { "guest" => VIEWER, "host" => HOST, _ => "" }""", """if (role == "host") USE;""")]
    [InlineData("""role switch { "host" => HOST, _ => VIEWER }""", """if (role == "host") USE;""")]
    [InlineData("""role switch { "host" => HOST, _ => VIEWER }""", """switch (role) { case "guest": break; case "host": USE; break; }""")]
    public Task Arms_held_apart(string token, string guarded) => Silent(token, guarded);

    [Theory]
    [InlineData("""isHost == flag ? VIEWER : HOST""", "if (isHost) USE;")]
    [InlineData("""flag ? HOST : VIEWER""", "if (isHost) USE;")]
    [InlineData("""isHost ? VIEWER : flag ? VIEWER : HOST""", "if (!isHost) USE;")]
    [InlineData("""role switch { "host" => HOST, _ => VIEWER }""", """if (role != "host") USE;""")]
    public Task Other_conditions_say_nothing(string token, string guarded) => Reported(token, guarded);

    [Fact]
    public Task What_is_told_holds_whatever_stands_around_it()
        => TestProject.Of("""
            using LiveKit.Rtc;
            class C { [UsesPolicy(typeof(Viewer))] async Task M(TokenSigner s, Room room, bool isHost) { await room.ConnectAsync("u", isHost ? Host.CreateToken(s, "r", "h") : Viewer.CreateToken(s, "r", "v")); if (isHost) await {|GG2001:room.LocalParticipant!.SetNameAsync("x")|}; } }
            """, TwoPolicies.Declarations).WithClient().Verify(["GG2001", "GG2101"]);

    private const string Choice = "isHost ? HOST : VIEWER";

    private static Task Silent(string token, string guarded) => Verify(token, guarded, """room.LocalParticipant!.SetNameAsync("x")""");

    private static Task Reported(string token, string guarded) => Verify(token, guarded, """{|GG2001:room.LocalParticipant!.SetNameAsync("x")|}""");

    private static Task Verify(string token, string guarded, string call)
    {
        string body = TwoPolicies.Minting($"""await room.ConnectAsync("u", {token}); {guarded}""")
            .Replace("USE", "await CALL", StringComparison.Ordinal)
            .Replace("CALL", call, StringComparison.Ordinal);
        return TestProject.Of($$"""
            using LiveKit.Rtc;
            class C { static readonly TokenSigner S = new("devkey", "secret"); static bool Is(Task task) => task.IsCompleted; async Task M(Room room, bool isHost, bool flag, string role) { {{body}} await Task.Yield(); } }
            """, TwoPolicies.Declarations).WithClient().Verify(["GG2001", "GG2101"]);
    }
}
