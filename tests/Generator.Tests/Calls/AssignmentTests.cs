namespace GrantGen.Generator.Tests.Calls;

/// <summary>A variable has the value of its last assignment if the code determines which one that is.</summary>
public class AssignmentTests
{
    private const string Join = """await room.ConnectAsync("u", t); USE""";

    [Theory]
    [InlineData("t = HOST;")]
    [InlineData("(t, text) = (HOST, \"\");")]
    public Task Surely_assigned(string assignment) => Silent($"string t = VIEWER; {assignment} {Join}");

    /// <summary>The value of an assignment expression is the assigned value, not the previous one.</summary>
    [Fact]
    public async Task Assigned_in_an_argument()
    {
        await Silent("""string t = VIEWER; await room.ConnectAsync("u", t = HOST); USE""");
        await Reported("""string t = HOST; await room.ConnectAsync("u", t = VIEWER); USE""");
    }

    [Theory]
    [InlineData("if (flag) t = HOST;")]
    [InlineData("if (flag) { t = HOST; }")]
    [InlineData("if (flag) { } else t = HOST;")]
    [InlineData("while (flag) t = HOST;")]
    [InlineData("while (flag) { t = HOST; break; }")]
    [InlineData("for (; flag;) t = HOST;")]
    [InlineData("foreach (var c in \"\") t = HOST;")]
    [InlineData("_ = flag ? t = HOST : text;")]
    [InlineData("_ = text ?? (t = HOST);")]
    [InlineData("text ??= t = HOST;")]
    [InlineData("t ??= HOST;")]
    [InlineData("_ = text?.Equals(t = HOST);")]
    [InlineData("_ = flag && Is(t = HOST);")]
    [InlineData("_ = flag || Is(t = HOST);")]
    [InlineData("_ = text switch { \"a\" => t = HOST, _ => text };")]
    [InlineData("switch (text) { case \"a\": t = HOST; break; }")]
    [InlineData("try { t = HOST; } catch (InvalidOperationException) { }")]
    [InlineData("try { Is(t); } catch (InvalidOperationException) { t = HOST; }")]
    [InlineData("Action set = () => t = HOST; if (flag) set();")]
    [InlineData("void Set() => t = HOST; if (flag) Set();")]
    public Task Perhaps_assigned(string assignment) => Reported($"string t = VIEWER; {assignment} {Join}");

    [Theory]
    [InlineData("string t = HOST; while (flag) { await room.ConnectAsync(\"u\", t); USE t = VIEWER; }")]
    [InlineData("string t = HOST; for (int i = 0; i < 3; i++) { await room.ConnectAsync(\"u\", t); USE if (flag) { t = VIEWER; } }")]
    [InlineData("string t = HOST; foreach (var a in \"\") foreach (var b in \"\") { await room.ConnectAsync(\"u\", t); USE t = VIEWER; }")]
    [InlineData("string t = HOST; do { if (flag) { await room.ConnectAsync(\"u\", t); USE } t = VIEWER; } while (flag);")]
    public Task Assigned_in_the_round_before(string body) => Reported(body);

    [Theory]
    [InlineData("string t; while (flag) { t = HOST; await room.ConnectAsync(\"u\", t); USE t = VIEWER; }")]
    [InlineData("while (flag) { string t = HOST; await room.ConnectAsync(\"u\", t); USE t = VIEWER; Is(t); }")]
    [InlineData("string t = HOST; await room.ConnectAsync(\"u\", t); USE t = VIEWER; Is(t);")]
    [InlineData("string t = HOST; while (flag) { await room.ConnectAsync(\"u\", t); USE } t = VIEWER; Is(t);")]
    public Task Assigned_afterwards(string body) => Silent(body);

    [Theory]
    [InlineData("string t = HOST; Func<Task> join = async () => { await room.ConnectAsync(\"u\", t); USE }; t = VIEWER; await join();")]
    [InlineData("string t = HOST; async Task Go() { await room.ConnectAsync(\"u\", t); USE } t = VIEWER; await Go();")]
    [InlineData("string t = VIEWER; Func<Task> join = async () => { await room.ConnectAsync(\"u\", t); USE }; await join(); t = HOST;")]
    public Task Nobody_knows_when_a_lambda_runs(string body) => Reported(body);

    private static Task Silent(string body) => Verify(body, """await room.LocalParticipant!.SetNameAsync("x");""");

    private static Task Reported(string body) => Verify(body, """await {|GG2001:room.LocalParticipant!.SetNameAsync("x")|};""");

    private static Task Verify(string body, string use)
        => TestProject.Of(
            "using LiveKit.Rtc; class C { static readonly TokenSigner S = new(\"devkey\", \"secret\"); static bool Is(string text) => text.Length > 0; async Task M(Room room, bool flag, string? text) { "
                + TwoPolicies.Minting(body).Replace("USE", use, StringComparison.Ordinal)
                + " await Task.Yield(); } }",
            TwoPolicies.Declarations).WithClient().Verify(["GG2001", "GG2101"]);
}
