using System.Collections.Immutable;
using GrantGen.Facts;
using GrantGen.Generator.HandWrittenTokens;
using GrantGen.Generator.HandWrittenTokens.Jwt;
using GrantGen.Generator.Parsing;
using GrantGen.Generator.Roslyn;
using GrantGen.Generator.Rules.Approval;
using GrantGen.Policies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GrantGen.Generator.Rules.HandWritten;

/// <summary>
/// Reports what the rules find in hand-written grants. One analyzer for all of them: grants are read once, and only where a name suggests them.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HandWrittenGrantsAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The key of the intended name, if one is plausible.</summary>
    internal const string SuggestionProperty = "Suggestion";

    private static readonly HandWrittenGrantsRule[] s_rules =
    {
        new JoinWithoutRoomRule(), new ImplicitDataPermissionRule(), new ConvertibleGrantsRule(), new LongLivedHandWrittenTokenRule(), new ServerGrantInHandWrittenTokenRule(),
        new IneffectiveHandWrittenGrantRule(), new UnknownGrantRule(), new UnusableTokenTimeRule(), new HandWrittenConstantOverLimitRule(),
    };

    private static readonly HashSet<string> s_properties = new(GrantTable.All.Select(grant => grant.Property), StringComparer.Ordinal);

    private static readonly int[] s_words = IdentifierIndex.HashesOf(TokenLibraryTypes.GrantsNames.Concat(TokenLibraryTypes.GrantMethodNames).Concat(s_properties));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }
        = s_rules.Select(rule => rule.Descriptor).Append(ForbiddenGrantRule.Descriptor).ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            TokenLibraryTypes? types = TokenLibraryTypes.TryCreate(start.Compilation);
            bool mayHaveJwt = JwtTokens.MayBeIn(start.Compilation);
            if (types is not null || mayHaveJwt)
            {
                bool hasPolicies = start.Compilation.GetTypeByMetadataName(WellKnownNames.RoomPolicyAttribute) is not null;
                bool hasForbidden = start.Compilation.GetTypeByMetadataName(WellKnownNames.NeverGrantsAttribute) is not null;
                HandWrittenGrantsRule[] rules = s_rules.Where(rule => hasPolicies || !rule.NeedsPolicies).ToArray();
                start.RegisterWrittenFileAction(file =>
                {
                    if (types is not null)
                    {
                        Analyze(file, types, rules, hasForbidden);
                    }

                    if (mayHaveJwt)
                    {
                        AnalyzeJwt(file, rules, hasForbidden);
                    }
                });
            }
        });
    }

    private static void AnalyzeJwt(SemanticModelAnalysisContext context, HandWrittenGrantsRule[] rules, bool hasForbidden)
    {
        JwtTokens tokens = JwtTokens.Find(context.SemanticModel, context.CancellationToken);
        PolicyLimits limits = GetLimits(context);
        HashSet<(string, Location)> reported = new();
        if (hasForbidden)
        {
            // A payload and the token around it have the same claims.
            IEnumerable<JwtGrants> others = tokens.Tokens.SelectMany(token => token.ReadOtherGrants(context.CancellationToken))
                .GroupBy(grants => (grants.Claim, grants.Syntax)).Select(same => same.First());
            foreach (JwtGrants grants in tokens.Grants.Concat(others))
            {
                ReportForbidden(context, grants, hasForbidden);
            }
        }

        foreach (HandWrittenGrantsRule rule in rules)
        {
            foreach (HandWrittenFinding finding in tokens.Grants.SelectMany(grants => rule.Check(grants, limits))
                .Concat(tokens.Tokens.SelectMany(token => rule.Check(token, limits))).Concat(tokens.StringClaims.SelectMany(rule.Check)))
            {
                if (finding.Location.SourceTree == context.SemanticModel.SyntaxTree && reported.Add((rule.Descriptor.Id, finding.Location)))
                {
                    Report(context, rule, finding);
                }
            }
        }
    }

    private static PolicyLimits GetLimits(SemanticModelAnalysisContext context)
        => PolicyLimitsReader.Read(context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.SemanticModel.SyntaxTree));

    private static void Report(SemanticModelAnalysisContext context, HandWrittenGrantsRule rule, HandWrittenFinding finding)
        => context.ReportDiagnostic(Diagnostic.Create(
            rule.Descriptor,
            finding.Location,
            finding.Suggestion is { } suggestion ? ImmutableDictionary<string, string?>.Empty.Add(SuggestionProperty, suggestion) : null,
            finding.Arguments));

    private static void Analyze(SemanticModelAnalysisContext context, TokenLibraryTypes types, HandWrittenGrantsRule[] rules, bool hasForbidden)
    {
        foreach (SyntaxNode node in context.DescendantNodesIfAny(s_words))
        {
            switch (node)
            {
                case BaseObjectCreationExpressionSyntax creation:
                    AnalyzeCreation(context, creation, types, rules, hasForbidden);
                    break;
                case InvocationExpressionSyntax call:
                    AnalyzeCall(context, call, types, rules, hasForbidden);
                    break;
            }
        }
    }

    private static void AnalyzeCreation(SemanticModelAnalysisContext context, BaseObjectCreationExpressionSyntax creation, TokenLibraryTypes types,
        HandWrittenGrantsRule[] rules, bool hasForbidden)
    {
        if (SyntaxNames.GetCreatedTypeName(creation) is { } name
            ? TokenLibraryTypes.GrantsNames.Contains(name)
            : SyntaxNames.AssignsAny(creation.Initializer, s_properties))
        {
            Analyze(context, creation, types, rules, hasForbidden);
        }
    }

    /// <summary>A lambda that configures grants is found by the method that takes it.</summary>
    private static void AnalyzeCall(SemanticModelAnalysisContext context, InvocationExpressionSyntax call, TokenLibraryTypes types,
        HandWrittenGrantsRule[] rules, bool hasForbidden)
    {
        if (call.ArgumentList.Arguments.Count == 1
            && call.ArgumentList.Arguments[0].Expression is AnonymousFunctionExpressionSyntax lambda
            && SyntaxNames.GetInvokedName(call) is { } name
            && TokenLibraryTypes.GrantMethodNames.Contains(name))
        {
            Analyze(context, lambda, types, rules, hasForbidden);
        }
    }

    private static void Analyze(SemanticModelAnalysisContext context, SyntaxNode syntax, TokenLibraryTypes types, HandWrittenGrantsRule[] rules,
        bool hasForbidden)
    {
        if (context.SemanticModel.GetOperation(syntax, context.CancellationToken) is not { } operation
            || SdkGrants.TryCreate(operation, types, context.CancellationToken) is not { } grants)
        {
            return;
        }

        PolicyLimits limits = GetLimits(context);
        foreach (HandWrittenGrantsRule rule in rules)
        {
            foreach (HandWrittenFinding finding in rule.Check(grants, limits))
            {
                Report(context, rule, finding);
            }
        }

        ReportForbidden(context, grants, hasForbidden);
    }

    private static void ReportForbidden(SemanticModelAnalysisContext context, HandWrittenGrants grants, bool hasForbidden)
    {
        if (hasForbidden && grants.Syntax.SyntaxTree == context.SemanticModel.SyntaxTree
            && context.SemanticModel.GetEnclosingSymbol(grants.Syntax.SpanStart, context.CancellationToken)?.ContainingType is { } type)
        {
            foreach (Diagnostic report in HandWrittenForbiddenGrants.Check(grants,
                type).Where(report => report.Location.SourceTree == context.SemanticModel.SyntaxTree))
            {
                context.ReportDiagnostic(report);
            }
        }
    }
}
