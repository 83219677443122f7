using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.Generator.Roslyn;

/// <summary>Distinguishes members that hold a value from members whose code computes one.</summary>
internal static class MemberKinds
{
    /// <summary>Whether a property is computed, or can be overridden or implemented by another one: reading it is a call.</summary>
    public static bool IsComputed(IPropertySymbol property)
        => property.IsVirtual || property.IsAbstract || property.IsOverride || property.IsIndexer || property.ContainingType.TypeKind == TypeKind.Interface
            || !IsAuto(property);

    /// <summary>Whether each object has a separate value of the member.</summary>
    public static bool IsInstanceStorage(ISymbol member) => member switch
    {
        { IsStatic: true } => false,
        IFieldSymbol { IsConst: false, ContainingType.IsTupleType: false } => true,
        IPropertySymbol property => !IsComputed(property),
        _ => false,
    };

    /// <summary>
    /// Whether a member has the value that its object was created with: a readonly field, or a get-only property that no other one can override.
    /// </summary>
    public static bool IsFixed(ISymbol member)
        => member is IFieldSymbol { IsReadOnly: true }
            or IPropertySymbol { SetMethod: null, Parameters.Length: 0, IsVirtual: false, IsAbstract: false, IsOverride: false };

    /// <summary>The position of an element of a tuple, which is one element under two names; null for any other member.</summary>
    public static int? PositionInTuple(ISymbol member)
    {
        const string Prefix = "Item";
        return member is IFieldSymbol { ContainingType.IsTupleType: true } element
            && (element.CorrespondingTupleField ?? element).Name is var name
            && name.StartsWith(Prefix, StringComparison.Ordinal)
            && int.TryParse(name.Substring(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int position)
                ? position - 1
                : null;
    }

    /// <summary>Whether a constructor is primary.</summary>
    public static bool IsPrimary(IMethodSymbol constructor)
        => constructor is { MethodKind: MethodKind.Constructor, DeclaringSyntaxReferences: { Length: > 0 } declarations }
            && declarations[0].GetSyntax() is TypeDeclarationSyntax;

    /// <summary>Whether a member with a body can be overridden.</summary>
    public static bool IsOverridable(ISymbol member) => (member.IsVirtual || member.IsOverride) && !member.IsAbstract;

    /// <summary>Whether a property is auto-implemented.</summary>
    public static bool IsAuto(IPropertySymbol property)
    {
        if (property.IsAbstract || property.ContainingType.TypeKind == TypeKind.Interface)
        {
            return false;
        }

        foreach (SyntaxReference reference in property.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is BasePropertyDeclarationSyntax declaration
                && (declaration is PropertyDeclarationSyntax { ExpressionBody: not null }
                    || declaration.AccessorList?.Accessors.Any(accessor => accessor.Body is not null || accessor.ExpressionBody is not null) == true))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether all calls of a function are in its own type.</summary>
    public static bool IsHelper(IMethodSymbol method)
        => method is { MethodKind: MethodKind.LocalFunction }
            or { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Private, ExplicitInterfaceImplementations.IsEmpty: true };
}
