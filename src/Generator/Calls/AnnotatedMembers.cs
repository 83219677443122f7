using GrantGen.Facts;
using GrantGen.Generator.Parsing;
using GrantGen.Permissions;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Calls;

/// <summary>Reads <c>[RequiresPermission]</c>: the permissions that a call of the member needs, and that the code in the member can assume.</summary>
internal static class AnnotatedMembers
{
    /// <summary>The permissions that a call of the member needs.</summary>
    public static IEnumerable<ApiCall> GetRequirements(ISymbol member)
    {
        string name = member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? member.ContainingType.Name : member.Name;
        foreach (AttributeData attribute in member.OriginalDefinition.GetAttributes())
        {
            if (attribute.IsOf(WellKnownNames.RequiresPermissionAttribute)
                && attribute.ConstructorArguments.Length == 1
                && FindPermission(attribute.ConstructorArguments[0]) is { Permission: { } permission } named)
            {
                yield return new ApiCall(member.ContainingType.MetadataName, name, permission, named.Source,
                    Grant: permission.Grant is null ? named.Grant : null, IsWrapper: true);
            }
        }
    }

    /// <summary>The row of an enum value, by the member's name: the numeric values are internal to the runtime.</summary>
    private static NamedPermission? FindPermission(TypedConstant value)
        => value is { Kind: TypedConstantKind.Enum, Type: { } type }
            && type.GetMembers().OfType<IFieldSymbol>()
                .FirstOrDefault(member => member.HasConstantValue && Equals(member.ConstantValue, value.Value)) is { } field
                ? PermissionTable.Named.FirstOrDefault(permission => permission.Name == field.Name)
                : null;
}
