namespace GrantGen.Generator.Tests.Calls;

/// <summary>One condition in different forms: one form chooses the token, and another form guards the use.</summary>
public class ConditionFormTests
{
    private const string Types = """
        public enum Role { Guest, Speaker, Host }
        public abstract class Person { } public sealed class Staff : Person { } public sealed class Visitor : Person { }
        public sealed record User(string Name, bool IsHost, Role Role, int Level) { public bool MayTitle => Role == Role.Host; }
        """;

    private const string Parameters = "Room room, Role role, User user, int level, bool? flag, bool owner, bool admin, string? key, Person person, CancellationToken ct";

    [Theory]
    [InlineData("role is Role.Host", "role is Role.Host")]
    [InlineData("role is Role.Host", "role == Role.Host")]
    [InlineData("role == Role.Host", "!(role is not Role.Host)")]
    [InlineData("role == Role.Host", "role > Role.Speaker")]
    [InlineData("role >= Role.Speaker", "role is Role.Speaker or Role.Host")]
    [InlineData("role is Role.Speaker or Role.Host", "role != Role.Guest")]
    [InlineData("role == Role.Host", "role switch { Role.Host => true, _ => false }")]
    [InlineData("role == Role.Host", "role.Equals(Role.Host)")]
    [InlineData("level > 3", "level > 3")]
    [InlineData("level > 3", "level is > 3")]
    [InlineData("level > 3", "level >= 4 && level < 9")]
    [InlineData("level > 3", "3 < level")]
    [InlineData("level > 3", "!(level <= 3)")]
    [InlineData("owner || admin", "owner || admin")]
    [InlineData("owner || admin", "admin")]
    [InlineData("owner || admin", "!(!owner && !admin)")]
    [InlineData("owner && admin", "admin && owner")]
    [InlineData("owner != admin", "owner ^ admin")]
    [InlineData("user.IsHost", "user is { IsHost: true }")]
    [InlineData("user is { IsHost: true }", "user.IsHost")]
    [InlineData("user is { IsHost: true }", "user is User { IsHost: true, Level: > 2 }")]
    [InlineData("user?.IsHost == true", "user is { IsHost: true }")]
    [InlineData("user.Role == Role.Host", "user.MayTitle")]
    [InlineData("user.MayTitle", "user is { MayTitle: true }")]
    [InlineData("flag == true", "flag ?? false")]
    [InlineData("flag ?? false", "flag is true")]
    [InlineData("flag == true", "flag.HasValue && flag.Value")]
    [InlineData("flag.GetValueOrDefault()", "flag == true")]
    [InlineData("key is not null", "key != null")]
    [InlineData("key is { }", "key is not null")]
    [InlineData("key is { Length: > 0 }", "key is { Length: > 2 }")]
    [InlineData("key == \"admin\"", "string.Equals(key, \"admin\")")]
    [InlineData("key == \"admin\"", "key is \"admin\"")]
    [InlineData("key == \"admin\"", "\"admin\".Equals(key)")]
    [InlineData("!string.IsNullOrEmpty(key)", "key == \"admin\"")]
    [InlineData("person is Staff", "person is Staff")]
    [InlineData("person is Staff", "person is not Visitor and Staff")]
    [InlineData("IsHost(role)", "role == Role.Host")]
    [InlineData("user.Name.StartsWith(\"h\")", "user.Name.StartsWith(\"h\")")]
    public async Task In_any_form(string chosen, string guard)
    {
        await Silent($"""await room.ConnectAsync("u", {chosen} ? HOST : VIEWER); if ({guard}) USE""");
        await Silent($"""string t; if ({chosen}) t = HOST; else t = VIEWER; await room.ConnectAsync("u", t); while ({guard}) USE""");
        await Silent($"""bool chosen = {chosen}; await room.ConnectAsync("u", chosen ? HOST : VIEWER); if (!({guard})) return; USE""");
        await Reported($"""await room.ConnectAsync("u", {chosen} ? HOST : VIEWER); USE""");
        await Reported($"""await room.ConnectAsync("u", {chosen} ? VIEWER : HOST); if ({guard}) USE""");
    }

    [Theory]
    [InlineData("role is Role.Host", "role is Role.Speaker")]
    [InlineData("role == Role.Host", "role >= Role.Speaker")]
    [InlineData("level > 3", "level > 2")]
    [InlineData("owner && admin", "owner")]
    [InlineData("owner", "owner || admin")]
    [InlineData("user.IsHost", "user.Level > 3")]
    [InlineData("key is { Length: > 2 }", "key is { Length: > 0 }")]
    public Task Another_condition(string chosen, string guard)
        => Reported($"""await room.ConnectAsync("u", {chosen} ? HOST : VIEWER); if ({guard}) USE""");

    /// <summary>A condition that the analysis does not understand suppresses the report, unless the use is unconditional.</summary>
    [Theory]
    [InlineData("role == Role.Host", "await Asks()")]
    [InlineData("role == Role.Host", "S_allowed.Contains(user.Name)")]
    [InlineData("S_allowed.Contains(user.Name)", "role == Role.Host")]
    [InlineData("await Asks()", "await Asks()")]
    [InlineData("role == Role.Host", "S_flags[0]")]
    [InlineData("role == Role.Host", "Changing")]
    public async Task Not_understood(string chosen, string guard)
    {
        await Silent($"""await room.ConnectAsync("u", {chosen} ? HOST : VIEWER); if ({guard}) USE""");
        await Reported($"""await room.ConnectAsync("u", {chosen} ? HOST : VIEWER); USE""");
    }

    /// <summary>Conditions that do not depend on the token have no effect on the report.</summary>
    [Theory]
    [InlineData("if (room.LocalParticipant is not null) USE")]
    [InlineData("if (room is null) return; USE")]
    [InlineData("while (!ct.IsCancellationRequested) USE")]
    [InlineData("try { USE } catch (InvalidOperationException) { }")]
    [InlineData("foreach (char c in user.Name) USE")]
    [InlineData("for (int i = 0; i < 3; i++) USE")]
    [InlineData("if (!room.IsConnected) return; USE")]
    [InlineData("Task Later() => throw new NotImplementedException(); await Later(); USE")]
    [InlineData("Task Later() { throw new InvalidOperationException(); } await Later(); USE")]
    [InlineData("void Later() => throw null!; Later(); USE")]
    public Task Neutral(string guarded) => Reported($"""await room.ConnectAsync("u", role == Role.Host ? HOST : VIEWER); {guarded}""");

    [Theory]
    [InlineData("""await room.ConnectAsync("u", owner ? HOST : VIEWER); owner = admin; if (owner) USE""")]
    [InlineData("""await room.ConnectAsync("u", role == Role.Host ? HOST : VIEWER); if (admin) role = Role.Host; if (role == Role.Host) USE""")]
    [InlineData("""await room.ConnectAsync("u", owner ? HOST : VIEWER); owner = await Asks(); if (owner) USE""")]
    public Task Assigned_in_between(string body) => Reported(body);

    [Theory]
    [InlineData("""bool host = false; if (role == Role.Host) host = true; await room.ConnectAsync("u", host ? HOST : VIEWER); if (role == Role.Host) USE""")]
    [InlineData("""bool host = role == Role.Host; bool titled = host && owner; await room.ConnectAsync("u", host ? HOST : VIEWER); if (titled) USE""")]
    [InlineData("""string kind = role == Role.Host ? "host" : "guest"; await room.ConnectAsync("u", kind == "host" ? HOST : VIEWER); if (role == Role.Host) USE""")]
    [InlineData("""switch (role) { case Role.Host: await room.ConnectAsync("u", HOST); break; default: await room.ConnectAsync("u", VIEWER); break; } if (role == Role.Host) USE""")]
    [InlineData("""switch (role) { case Role.Host when owner: await room.ConnectAsync("u", HOST); break; default: await room.ConnectAsync("u", VIEWER); break; } if (role == Role.Host && owner) USE""")]
    public Task Derived(string body) => Silent(body);

    private static Task Silent(string body) => Verify(body, """await room.LocalParticipant!.SetNameAsync("x");""");

    private static Task Reported(string body) => Verify(body, """await {|GG2001:room.LocalParticipant!.SetNameAsync("x")|};""");

    private static Task Verify(string body, string use)
        => TestProject.Of($$"""
            using LiveKit.Rtc;
            {{Types}}
            class C
            {
                static readonly TokenSigner S = new("devkey", "secret"); static readonly HashSet<string> S_allowed = new(); static readonly bool[] S_flags = new bool[1]; public bool Changing { get; set; }
                static Task<bool> Asks() => Task.FromResult(true); static bool IsHost(Role role) => role == Role.Host;
                async Task M({{Parameters}}) { {{TwoPolicies.Minting(body).Replace("USE", use, StringComparison.Ordinal)}} await Task.Yield(); }
            }
            """, TwoPolicies.Declarations).WithClient().Verify(["GG2001", "GG2101"]);
}
