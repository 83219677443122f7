using System.Text;
using GrantGen.Facts;
using GrantGen.Policies;

namespace GrantGen.Generator.Emission;

/// <summary>
/// Writes the claims of the policy in parts, for tokens whose options change some of them. It is a property without state, because hot
/// reload does not run the initializer of a static field again (dotnet/roslyn#82046).
/// </summary>
internal static class OverrideEmitter
{
    private const string Claims = "global::GrantGen.CompilerServices.PolicyClaims";

    /// <summary>The flags of <c>video</c> that a token can lack although its policy grants them.</summary>
    private static readonly Grant[] s_narrowed =
    {
        GrantTable.CanPublish, GrantTable.CanPublishData, GrantTable.CanSubscribe, GrantTable.CanUpdateOwnMetadata,
    };

    /// <summary>Writes the property.</summary>
    public static void Emit(PolicyModel policy, PayloadLayout layout, CodeWriter code)
    {
        GeneratedMember.WriteAttributes(code);
        code.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        code.Open($"private static {Claims} {WellKnownNames.ClaimsProperty} => new {Claims}()");
        Bytes("Members", string.Join(",", StaticClaims.OfConfigFree(policy)));
        Bytes("RoomConfig", string.Join(",", StaticClaims.RoomConfigMembers(policy, hasMetadata: false)));
        Bytes("RoomMetadata", StaticClaims.RoomMetadata(policy));
        Bytes("RoomTags", StaticClaims.RoomTags(policy));
        Bytes("Agents", StaticClaims.Agents(policy));
        if (layout.HasVideo)
        {
            code.Line("HasVideo = true,");
            Bytes("Video", StaticClaims.Grants(policy, GrantClaim.Video, grant => !IsNarrowed(grant)));
        }

        Bytes("Rest", layout.AfterFlags);
        if (policy.JoinsRoom && policy.Flag(GrantTable.RoomAdmin) == true)
        {
            code.Line("IsJoiningAdmin = true,");
        }

        foreach (StatedGrant stated in policy.Stated.Where(stated => s_narrowed.Contains(stated.Grant)))
        {
            code.Line($"{stated.Grant.Property} = {(stated.Value != 0 ? "true" : "false")},");
        }

        if (policy.Sources is { } sources)
        {
            code.Line($"{GrantTable.CanPublishSources.Property} = (global::GrantGen.TrackSources){CSharpLiteral.Format(sources)},");
        }

        code.Close(";").Line();

        void Bytes(string property, string? json)
        {
            if (!string.IsNullOrEmpty(json))
            {
                code.Line($"{property} = {CSharpLiteral.Format(Encoding.UTF8.GetBytes(json), policy.Type.IsCSharp11)},");
            }
        }
    }

    private static bool IsNarrowed(Grant grant) => grant == GrantTable.CanPublishSources || s_narrowed.Contains(grant);
}
