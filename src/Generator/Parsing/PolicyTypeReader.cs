using GrantGen.Policies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.Generator.Parsing;

/// <summary>Reads the declaration of a policy: namespace, containing types, and whether code can be generated into it.</summary>
internal static class PolicyTypeReader
{
    public static PolicyType Read(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        List<TypeDeclaration> declarations = new();
        string? unsupportedReason = null;

        for (INamedTypeSymbol? level = type; level is not null; level = level.ContainingType)
        {
            // No code can be generated into a union, partial or not, so GG1002 is the only report.
            declarations.Insert(0,
                new TypeDeclaration(Keyword(level), NameWithParameters(level), IsPartial(level, cancellationToken) || IsUnion(level, cancellationToken)));
            unsupportedReason ??= GetUnsupportedReason(level, cancellationToken);
        }

        INamespaceSymbol? ns = type.ContainingNamespace is { IsGlobalNamespace: false } named ? named : null;
        LanguageVersion version = VersionOf(type);
        if (version < LanguageVersion.CSharp9)
        {
            unsupportedReason ??= $"its file is written in C# {version.ToDisplayString()}, and C# 9 is the least that the generated code needs";
        }

        return new PolicyType(
            ns is null ? null : NameOf(ns),
            declarations.ToEquatableArray(),
            MetadataNameOf(type),
            type.Name,
            type.IsStatic,
            type.IsRefLikeType,
            unsupportedReason,
            Conflicts: EquatableArray<MemberConflict>.Empty,
            BasePolicyOf(type),
            version >= LanguageVersion.CSharp11);
    }

    /// <summary>The full metadata name: namespace, <c>+</c> for nesting, <c>`n</c> for arity.</summary>
    public static string MetadataNameOf(INamedTypeSymbol type)
    {
        string name = type.MetadataName;
        for (INamedTypeSymbol? outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            name = outer.MetadataName + "+" + name;
        }

        for (INamespaceSymbol? ns = type.ContainingNamespace; ns is { IsGlobalNamespace: false }; ns = ns.ContainingNamespace)
        {
            name = ns.MetadataName + "." + name;
        }

        return name;
    }

    private static string NameOf(INamespaceSymbol ns)
        => ns.ContainingNamespace is { IsGlobalNamespace: false } outer ? NameOf(outer) + "." + Identifier(ns.Name) : Identifier(ns.Name);

    private static string? GetUnsupportedReason(INamedTypeSymbol level, CancellationToken cancellationToken)
    {
        if (level.IsFileLocal)
        {
            return $"'{level.Name}' is local to its file";
        }

        if (IsUnion(level, cancellationToken))
        {
            return $"'{level.Name}' is a union";
        }

        return level.TypeKind is TypeKind.Class or TypeKind.Struct or TypeKind.Interface ? null : $"'{level.Name}' is not a class, struct or record";
    }

    /// <summary>
    /// Whether a type is declared as a union (C# 15). A part with the keyword <c>struct</c> conflicts with it (CS0261), and the referenced compiler
    /// has neither the keyword nor the node.
    /// </summary>
    private static bool IsUnion(INamedTypeSymbol level, CancellationToken cancellationToken)
    {
        foreach (SyntaxReference reference in level.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellationToken) is TypeDeclarationSyntax { Keyword.ValueText: "union" })
            {
                return true;
            }
        }

        return false;
    }

    private static string? BasePolicyOf(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (ancestor.Find(Facts.WellKnownNames.RoomPolicyAttribute) is not null)
            {
                return ancestor.Name;
            }
        }

        return null;
    }

    private static string Keyword(INamedTypeSymbol level) => (level.TypeKind, level.IsRecord) switch
    {
        (TypeKind.Struct, true) => "record struct",
        (TypeKind.Struct, _) => "struct",
        (TypeKind.Interface, _) => "interface",
        (_, true) => "record",
        _ => "class",
    };

    private static string NameWithParameters(INamedTypeSymbol level)
        => level.Arity == 0
            ? Identifier(level.Name)
            : Identifier(level.Name) + "<" + string.Join(", ", level.TypeParameters.Select(parameter => Identifier(parameter.Name))) + ">";

    private static bool IsPartial(INamedTypeSymbol level, CancellationToken cancellationToken)
    {
        foreach (SyntaxReference reference in level.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellationToken) is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
            {
                return true;
            }
        }

        // The compiler reports a type with parts that are not partial (CS0260).
        return false;
    }

    private static LanguageVersion VersionOf(INamedTypeSymbol type)
    {
        foreach (SyntaxReference reference in type.DeclaringSyntaxReferences)
        {
            if (reference.SyntaxTree.Options is CSharpParseOptions options)
            {
                return options.LanguageVersion;
            }
        }

        return LanguageVersion.Default.MapSpecifiedToEffectiveVersion();
    }

    private static string Identifier(string name) => CSharpIdentifier.Escape(name);
}
