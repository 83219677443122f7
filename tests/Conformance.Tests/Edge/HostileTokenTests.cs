namespace GrantGen.Conformance.Tests.Edge;

/// <summary>
/// Hand-made tokens: a token that LiveKit's Go verifier rejects is rejected here, and a token that it accepts is accepted, except for the
/// cases that docs/security.md lists.
/// </summary>
public class HostileTokenTests
{
    private static readonly ServerTokens s_tokens = new("hostile-tokens.json");

    /// <summary>By the row of the table in docs/security.md.</summary>
    private static readonly Dictionary<string, string[]> s_stricter = new()
    {
        ["an object that has the same member twice"] = ["payload dup roomAdmin", "payload dup video", "payload dup sub", "payload escaped name", "header {\"alg\":\"none\",\"alg\":\"HS256\"}"],
        ["a known name in another case (`Video`, `roomadmin`)"] = ["payload case roomjoin", "payload case Video", "payload case ROOMADMIN"],
        ["base64url with bits left over, or with a line break"] = ["trailing bits", "newline end"],
        ["half a surrogate pair, or bytes that are not UTF-8"] = ["payload lone surrogate", "invalid utf8 payload"],
        ["`exp`, `nbf` or `iat` as a string"] = ["payload exp string", "payload nbf string"],
        ["`exp` or `nbf` after the year 9999"] = ["payload exp huge", "payload nbf 1e30", "payload exp milliseconds"],
        ["a header with `crit`"] = ["header {\"alg\":\"HS256\",\"crit\":[\"exp\"]}", "header {\"alg\":\"HS256\",\"crit\":[\"b64\"],\"b64\":false}"],
        ["a header of more than 4,096 characters, JSON of more than 64 levels"] = ["payload deep", "payload deep 5000"],
    };

    public static TheoryData<string> Names => [.. s_tokens.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_answer_is_that_of_the_server(string name)
    {
        bool isAccepted = s_tokens[name].GetProperty("go").GetString() == "accepted" && !s_stricter.Values.Any(names => names.Contains(name));
        bool isVerified = s_tokens.Verifier.TryVerify(s_tokens[name].GetProperty("token").GetString(), out _, out TokenVerificationFailure failure);
        Assert.True(isAccepted == isVerified, $"{name}: {failure}");
    }

    [Fact]
    public void What_is_stricter_is_in_the_docs()
    {
        string page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Edge", "security.md"));
        Assert.All(s_stricter.Keys, row => Assert.Contains($"\n| {row} |", page, StringComparison.Ordinal));
        Assert.All(s_stricter.Values.SelectMany(names => names), name => Assert.Equal("accepted", s_tokens[name].GetProperty("go").GetString()));
    }
}
