using GrantGen.Facts;
using GrantGen.Generator.Parsing;
using GrantGen.Permissions;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.Approval;

/// <summary>The permissions that <c>[NeverGrants]</c> forbids for a type, and the declarations that forbid them.</summary>
internal static class ForbiddenPermissions
{
    /// <summary>The permissions that are forbidden to a type: by itself, its base types, the types around it, and the assembly.</summary>
    /// <param name="type">The policy, or the type that writes a token by hand.</param>
    /// <returns>Each permission, with the name of the declaration that forbids it.</returns>
    public static IEnumerable<(NamedPermission Permission, string Place)> FindFor(INamedTypeSymbol type)
    {
        HashSet<string> found = new(StringComparer.Ordinal);
        foreach ((ISymbol symbol, string place) in Places(type))
        {
            foreach (AttributeData attribute in symbol.GetAttributes())
            {
                if (!attribute.IsOf(WellKnownNames.NeverGrantsAttribute) || attribute.ConstructorArguments.Length != 1)
                {
                    continue;
                }

                foreach (string name in Names(attribute.ConstructorArguments[0]))
                {
                    if (PermissionTable.Named.FirstOrDefault(permission => permission.Name == name) is { } permission && found.Add(name))
                    {
                        yield return (permission, place);
                    }
                }
            }
        }
    }

    private static IEnumerable<(ISymbol Symbol, string Place)> Places(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? level = type; level is not null; level = level.ContainingType)
        {
            for (INamedTypeSymbol? own = level; own is not null; own = own.BaseType)
            {
                yield return (own, $"'{own.Name}'");
            }
        }

        yield return (type.ContainingAssembly, "the assembly");
    }

    private static IEnumerable<string> Names(TypedConstant permissions)
    {
        if (permissions.Kind != TypedConstantKind.Array || permissions.Values.IsDefault)
        {
            yield break;
        }

        foreach (TypedConstant permission in permissions.Values)
        {
            // The generator identifies the members of the runtime's enum by name only.
            if (permission is { Kind: TypedConstantKind.Enum, Type: INamedTypeSymbol type, Value: { } value })
            {
                foreach (ISymbol member in type.GetMembers())
                {
                    if (member is IFieldSymbol { HasConstantValue: true } field && Equals(field.ConstantValue, value))
                    {
                        yield return field.Name;
                    }
                }
            }
        }
    }
}
