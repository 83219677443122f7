using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.CodeFixes.HandWritten;

/// <summary>Finds the configuration of Microsoft.Extensions that code has available.</summary>
internal static class ConfigurationFinder
{
    private const string ConfigurationProperty = "Configuration";

    private static readonly string[] s_builders = { "WebApplicationBuilder", "HostApplicationBuilder", "IHostApplicationBuilder", "WebApplication" };

    /// <summary>An expression that is the configuration; null if none is available.</summary>
    public static string? Find(SemanticModel model, ExpressionSyntax place, CancellationToken cancellationToken)
    {
        bool hasInstance = HasInstance(place);
        bool hasPrimaryParameters = hasInstance || IsInstanceInitializer(place);
        List<ISymbol> reachable = model.LookupSymbols(place.SpanStart)
            .Where(symbol => IsReachable(symbol, place, hasInstance, hasPrimaryParameters, cancellationToken))
            .OrderBy(symbol => symbol is ILocalSymbol or IParameterSymbol ? 0 : symbol is IFieldSymbol ? 1 : 2)
            .ThenBy(symbol => symbol.Name, StringComparer.Ordinal)
            .ToList();

        return reachable.FirstOrDefault(symbol => IsConfiguration(TypeOf(symbol)))?.Name
            ?? (reachable.FirstOrDefault(symbol => IsBuilder(TypeOf(symbol))) is { } builder ? $"{builder.Name}.{ConfigurationProperty}" : null);
    }

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol { IsIndexer: false, GetMethod: not null } property => property.Type,
        _ => null,
    };

    private static bool IsConfiguration(ITypeSymbol? type) => type is not null && (IsInterface(type) || type.AllInterfaces.Any(IsInterface));

    private static bool IsInterface(ITypeSymbol type)
        => type.Name == "IConfiguration" && type.ContainingNamespace?.ToDisplayString() == "Microsoft.Extensions.Configuration";

    private static bool IsBuilder(ITypeSymbol? type)
        => type is not null
            && s_builders.Contains(type.Name)
            && type.GetMembers(ConfigurationProperty).Any(member => IsConfiguration(TypeOf(member)));

    private static bool IsReachable(ISymbol symbol, ExpressionSyntax place, bool hasInstance, bool hasPrimaryParameters, CancellationToken cancellationToken)
    {
        if (TypeOf(symbol) is null || !symbol.CanBeReferencedByName)
        {
            return false;
        }

        if (symbol is ILocalSymbol or IParameterSymbol)
        {
            if (symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is not { } declaration)
            {
                return false;
            }

            // A primary constructor's parameter belongs to the type; a static lambda can use its own names only.
            bool isPrimary = declaration.Parent?.Parent is TypeDeclarationSyntax;
            SyntaxNode? barrier = place.Ancestors().FirstOrDefault(node => node is AnonymousFunctionExpressionSyntax { Modifiers: var modifiers }
                && modifiers.Any(SyntaxKind.StaticKeyword)
                || node is LocalFunctionStatementSyntax local && local.Modifiers.Any(SyntaxKind.StaticKeyword));
            return (!isPrimary || hasPrimaryParameters)
                && (barrier is null || barrier.Span.Contains(declaration.Span))
                && declaration.SpanStart < place.SpanStart
                && !declaration.Span.Contains(place.Span)
                && symbol is not IParameterSymbol { RefKind: RefKind.Out };
        }

        return symbol.IsStatic || (hasInstance && !IsWithinStaticFunction(place));
    }

    private static bool IsWithinStaticFunction(ExpressionSyntax place)
        => place.Ancestors().Any(node => node is AnonymousFunctionExpressionSyntax function && function.Modifiers.Any(SyntaxKind.StaticKeyword)
            || node is LocalFunctionStatementSyntax local && local.Modifiers.Any(SyntaxKind.StaticKeyword));

    /// <summary>Whether <c>this</c> can be used: in an instance member, and not in code that runs before the instance exists.</summary>
    private static bool HasInstance(ExpressionSyntax place)
    {
        foreach (SyntaxNode node in place.Ancestors())
        {
            switch (node)
            {
                case ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax or BaseFieldDeclarationSyntax or GlobalStatementSyntax:
                    return false;
                case PropertyDeclarationSyntax property when property.Initializer?.Span.Contains(place.Span) == true:
                    return false;
                case MemberDeclarationSyntax member when member is not BaseTypeDeclarationSyntax:
                    return !member.Modifiers.Any(SyntaxKind.StaticKeyword);
            }
        }

        return false;
    }

    private static bool IsInstanceInitializer(ExpressionSyntax place)
        => place.Ancestors().OfType<MemberDeclarationSyntax>().FirstOrDefault() is { } member
            && ((member is FieldDeclarationSyntax or PropertyDeclarationSyntax && !member.Modifiers.Any(SyntaxKind.StaticKeyword))
                || member is TypeDeclarationSyntax);
}
