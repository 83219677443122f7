using System.Collections.Immutable;
using GrantGen.Facts;
using GrantGen.Generator.Calls;
using GrantGen.Generator.Parsing;
using GrantGen.Generator.Roslyn;
using GrantGen.Generator.Rules.Declarations;
using GrantGen.Generator.Ties;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GrantGen.Generator.Rules.Calls;

/// <summary>
/// Reports in .razor and .cshtml files what <see cref="PermissionAnalyzer"/> reports in C# files, and policies that are declared
/// there. A separate analyzer, because the trees of Razor count as generated code: an analyzer that reports in them must analyze all
/// generated code (dotnet/razor#7939), and no other rule should.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RazorAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }
        = CallRule.All.Select(rule => rule.Descriptor).Concat(CallRule.All.Select(rule => rule.CompilationEndDescriptor)).Append(CannotGenerateRule.Rule)
            .ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (!start.Compilation.SyntaxTrees.Any(RazorCode.MayHold))
            {
                return;
            }

            if (start.Compilation.GetTypeByMetadataName(WellKnownNames.RoomPolicyAttribute) is not null)
            {
                start.RegisterSymbolAction(FindPolicy, SymbolKind.NamedType);
            }

            if (WellKnownTypes.TryCreate(start.Compilation, start.CancellationToken) is { } types)
            {
                CompilationFlowAnalysis facts = CompilationFlowAnalysis.GetOrCreate(types);
                start.RegisterSymbolAction(type => IncompleteCode.Run(() => Analyze(type, facts)), SymbolKind.NamedType);
                start.RegisterCompilationEndAction(end => IncompleteCode.Run(() => PermissionAnalyzer.AnalyzeCompilationEnd(end, facts, RazorCode.Contains)));
            }
        });
    }

    private static void Analyze(SymbolAnalysisContext context, CompilationFlowAnalysis facts)
    {
        if (context.Symbol is INamedTypeSymbol { ContainingType: null } type && RazorCode.MayDeclare(type))
        {
            PermissionAnalyzer.Analyze(context, facts, RazorCode.Contains);
        }
    }

    /// <summary>Generators do not see each other's code, so a policy in <c>@code</c> gets no members.</summary>
    private static void FindPolicy(SymbolAnalysisContext context)
    {
        if (context.Symbol is INamedTypeSymbol type
            && RazorCode.MayDeclare(type)
            && type.Find(WellKnownNames.RoomPolicyAttribute)?.ApplicationSyntaxReference?.GetSyntax(context.CancellationToken) is { } attribute
            && RazorCode.Contains(attribute)
            && attribute.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } declaration)
        {
            context.ReportDiagnostic(Diagnostic.Create(CannotGenerateRule.Rule, declaration.Identifier.GetLocation(), type.Name,
                "it is declared in a Razor file, which no other generator sees"));
        }
    }
}
