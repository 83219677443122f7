using GrantGen.Facts;
using GrantGen.Generator.Parsing;
using GrantGen.Permissions;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Calls;

/// <summary>Reads <c>[RequiresPermission]</c>: what a call of the member needs, and what the code in it may take for granted.</summary>
internal static class WrapperCalls
{
    /// <summary>
    /// By the value of <c>GrantGen.Permission</c>: what is needed, and the source or the grant where one is meant. Metrics and
    /// agent sessions have no rule that could speak of them.
    /// </summary>
    private static readonly (Need? Need, string? Source, Grant? Grant)[] s_needs =
    {
        (Need.Publish, null, null),
        (Need.Publish, "Camera", null),
        (Need.Publish, "Microphone", null),
        (Need.Publish, "ScreenShare", null),
        (Need.Publish, "ScreenShareAudio", null),
        (Need.PublishData, null, null),
        (Need.Subscribe, null, null),
        (null, null, null),
        (Need.UpdateOwnMetadata, null, null),
        (null, null, null),
        (Need.ServerGrant, null, GrantTable.RoomAdmin),
        (Need.ServerGrant, null, GrantTable.RoomCreate),
        (Need.ServerGrant, null, GrantTable.RoomList),
        (Need.ServerGrant, null, GrantTable.RoomRecord),
        (Need.ServerGrant, null, GrantTable.IngressAdmin),
        (Need.ServerGrant, null, GrantTable.SipAdmin),
        (Need.ServerGrant, null, GrantTable.SipCall),
    };

    /// <summary>What a call of the member needs.</summary>
    public static IEnumerable<CallFact> Of(ISymbol member)
    {
        string name = member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? member.ContainingType.Name : member.Name;
        foreach (AttributeData attribute in member.OriginalDefinition.GetAttributes())
        {
            if (attribute.IsOf(WellKnownNames.RequiresPermissionAttribute)
                && attribute.ConstructorArguments.Length == 1
                && attribute.ConstructorArguments[0] is { Kind: TypedConstantKind.Enum, Value: int permission }
                && permission >= 0
                && permission < s_needs.Length
                && s_needs[permission] is { Need: { } need, Source: var source, Grant: var grant })
            {
                yield return new CallFact(member.ContainingType.MetadataName, name, need, source, Grant: grant, IsWrapper: true);
            }
        }
    }
}
