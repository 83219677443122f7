using System.Collections.Immutable;
using GrantGen.Facts;
using GrantGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GrantGen.Generator.Rules.Endpoints;

/// <summary>GG2202: a type argument is not a usable policy.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnusablePolicyAnalyzer : EndpointAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        RuleIds.UnusablePolicy,
        "Type argument is not a usable policy",
        "'{0}' is not a policy that an endpoint can use: it {1}",
        RuleCategories.Endpoint,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: RulePages.Description(RuleIds.UnusablePolicy),
        helpLinkUri: RulePages.Link(RuleIds.UnusablePolicy));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(s_descriptor);

    /// <inheritdoc/>
    private protected override void Analyze(SemanticModelAnalysisContext context, InvocationExpressionSyntax call)
    {
        SemanticModel model = context.SemanticModel;
        if (EndpointCalls.TypeArgumentOf(call) is { } argument
            && (EndpointCalls.IsMap(call, model, context.CancellationToken) || EndpointCalls.IsAllow(call, model, context.CancellationToken))
            && model.GetTypeInfo(argument, context.CancellationToken).Type is INamedTypeSymbol { TypeKind: not TypeKind.Error } type
            && FaultOf(type, model.Compilation) is { } fault)
        {
            context.ReportDiagnostic(Diagnostic.Create(s_descriptor, argument.GetLocation(), type.Name, fault));
        }
    }

    private static string? FaultOf(INamedTypeSymbol type, Compilation compilation)
    {
        if (type.OriginalDefinition.Find(WellKnownNames.RoomPolicyAttribute) is null)
        {
            return type.AllInterfaces.Any(IsPolicyInterface) || IsPolicyInterface(type) ? null : "does not have [RoomPolicy]";
        }

        if (type.IsStatic)
        {
            return "is static, and a static type cannot be a type argument: remove 'static'";
        }

        if (type.IsRefLikeType)
        {
            return "is a ref struct, which cannot be a type argument";
        }

        // An error of a policy in this compilation is reported there.
        return type.AllInterfaces.Any(IsPolicyInterface) || SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly)
            ? null
            : "was compiled with an error or without IRoomPolicy in another assembly: build that one first";
    }

    private static bool IsPolicyInterface(INamedTypeSymbol type)
        => type is { Name: "IRoomPolicy", ContainingNamespace: { Name: "GrantGen", ContainingNamespace.IsGlobalNamespace: true } };
}
