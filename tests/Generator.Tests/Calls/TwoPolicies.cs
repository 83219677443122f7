namespace GrantGen.Generator.Tests.Calls;

/// <summary>A policy without a permission, a policy with it, and tokens of both. The tests check only which of them a use is tied to.</summary>
internal static class TwoPolicies
{
    public const string Declarations = """
        [RoomPolicy] public partial class Viewer;
        [RoomPolicy(CanUpdateOwnMetadata = true)] public partial class Host;
        """;

    /// <summary>A use of a room that a viewer's token does not allow.</summary>
    public const string Reported = """await {|GG2001:room.LocalParticipant!.SetNameAsync("x")|};""";

    /// <summary>The same use without an expected report.</summary>
    public const string Silent = """await room.LocalParticipant!.SetNameAsync("x");""";

    /// <summary>
    /// The path of a token in two versions: with a viewer's token, where the use at the end is reported, and with a host's token, where it is
    /// not. MINT is the token, OTHER is a token of the other policy, and USE is the use.
    /// </summary>
    public static IEnumerable<string> Ways(string code)
        => [Way(code, "VIEWER", "HOST", Reported), Way(code, "HOST", "VIEWER", Silent)];

    /// <summary>Writes the calls that HOST and VIEWER abbreviate; the signer is called S.</summary>
    public static string Minting(string code) => code
        .Replace("HOST", "Host.CreateToken(S, \"r\", \"h\")", StringComparison.Ordinal)
        .Replace("VIEWER", "Viewer.CreateToken(S, \"r\", \"v\")", StringComparison.Ordinal);

    private static string Way(string code, string mint, string other, string use) => Minting(code
        .Replace("MINT", mint, StringComparison.Ordinal)
        .Replace("OTHER", other, StringComparison.Ordinal)
        .Replace("USE", use, StringComparison.Ordinal));
}
