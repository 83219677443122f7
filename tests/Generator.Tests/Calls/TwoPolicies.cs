namespace GrantGen.Generator.Tests.Calls;

/// <summary>A policy that lacks a permission and one that has it, and tokens of both: which of them a use is tied to is all that is asked.</summary>
internal static class TwoPolicies
{
    public const string Declarations = """
        [RoomPolicy] public partial class Viewer;
        [RoomPolicy(CanUpdateOwnMetadata = true)] public partial class Host;
        """;

    /// <summary>A use of a room that the token of a viewer does not permit.</summary>
    public const string Reported = """await {|GG2001:room.LocalParticipant!.SetNameAsync("x")|};""";

    /// <summary>The same use without an expected report.</summary>
    public const string Silent = """await room.LocalParticipant!.SetNameAsync("x");""";

    /// <summary>
    /// A way of a token twice: of a viewer's, which is reported at its end, and of a host's, which is not. MINT is the token, OTHER one of the
    /// other policy, and USE the end.
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
