using System.Collections.Immutable;
using GrantGen.Facts;
using GrantGen.Generator.Parsing;
using GrantGen.Permissions;
using GrantGen.Policies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GrantGen.Generator.Rules.Approval;

/// <summary>Reports policies that grant what <c>[NeverGrants]</c> forbids. Hand-written tokens are reported by their own analyzer.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NeverGrantsAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(ForbiddenGrantRule.Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(WellKnownNames.NeverGrantsAttribute) is not null)
            {
                start.RegisterSymbolAction(Analyze, SymbolKind.NamedType);
            }
        });
    }

    private static void Analyze(SymbolAnalysisContext context)
    {
        INamedTypeSymbol type = (INamedTypeSymbol)context.Symbol;
        if (type.Find(WellKnownNames.RoomPolicyAttribute)?.ApplicationSyntaxReference is not { } reference)
        {
            return;
        }

        GrantSet? grants = null;
        foreach ((NamedPermission permission, string place) in ForbiddenPermissions.FindFor(type))
        {
            if (grants is null)
            {
                if (PolicyParser.Parse(type, context.CancellationToken) is not { Unresolved.Count: 0 } policy)
                {
                    return;
                }

                grants = policy.ToGrantSet();
            }

            if (GrantedPermissions.Contains(grants, permission))
            {
                Grant? stated = GrantedPermissions.StatedBy(grants, permission);
                Location location = LocationOf(type, stated, reference, context.CancellationToken);
                context.ReportDiagnostic(ForbiddenGrantRule.Create(location, $"Policy '{type.Name}'", permission, place, Reason(stated)));
            }
        }
    }

    /// <summary>The reason why the server grants a permission, as the end of a message.</summary>
    internal static string Reason(Grant? stated)
        => stated is null ? "the server grants it by default, so the policy must deny it"
            : stated == GrantTable.RoomAdmin ? "its holder can moderate the room, and with RoomJoin it can grant itself every participant permission"
            : $"the server grants it because of {stated.GrantsProperty}";

    private static Location LocationOf(INamedTypeSymbol type, Grant? stated, SyntaxReference policy, CancellationToken cancellationToken)
    {
        SyntaxNode node = (stated is null ? policy : type.Find(stated.AttributeName)?.ApplicationSyntaxReference ?? policy).GetSyntax(cancellationToken);
        AttributeArgumentSyntax? argument = stated is not null && node is AttributeSyntax { ArgumentList: { } list }
            ? list.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == stated.Property)
            : null;
        return (argument ?? node).GetLocation();
    }
}
