namespace GrantGen.Generator.Tests.Calls;

/// <summary>A policy that lacks a permission and one that has it, and tokens of both: which of them a use is tied to is all that is asked.</summary>
internal static class TwoPolicies
{
    public const string Declarations = """
        [RoomPolicy] public partial class Viewer;
        [RoomPolicy(CanUpdateOwnMetadata = true)] public partial class Host;
        """;

    /// <summary>Writes the calls that HOST and VIEWER stand for; the signer is called S.</summary>
    public static string Minting(string code) => code
        .Replace("HOST", "Host.CreateToken(S, \"r\", \"h\")", StringComparison.Ordinal)
        .Replace("VIEWER", "Viewer.CreateToken(S, \"r\", \"v\")", StringComparison.Ordinal);
}
