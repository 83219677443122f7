using System.Collections.Immutable;
using GrantGen.Facts;
using GrantGen.Generator.HandWrittenTokens;
using GrantGen.Generator.Parsing;
using GrantGen.Generator.Roslyn;
using GrantGen.Generator.Ties.Reading;
using GrantGen.Policies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.Rules.HandWritten;

/// <summary>
/// GG3002: a token that joins is given a constant identity. The server lets one participant of an identity into a room and
/// disconnects the one that was there before (livekit/livekit pkg/service/roommanager.go, DUPLICATE_IDENTITY).
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConstantIdentityAnalyzer : DiagnosticAnalyzer
{
    private const string WithIdentity = "WithIdentity";
    private const string CreateTokenBuilder = "CreateTokenBuilder";
    private const string TokenService = "LiveKit.Authentication.ILiveKitTokenService";

    private static readonly DiagnosticDescriptor s_descriptor = new(
        RuleIds.ConstantIdentity,
        "Identity is a constant",
        "'{0}' is given the constant identity '{1}': the second participant to use it disconnects the first",
        RuleCategories.HandWritten,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.Link(RuleIds.ConstantIdentity));

    private static readonly int[] s_words = TreeWords.HashesOf(new[] { WellKnownNames.CreateToken, WellKnownNames.CreateTokenAsync, WellKnownNames.WriteToken, WithIdentity, CreateTokenBuilder });

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(s_descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            TokenLibraryTypes? types = TokenLibraryTypes.Of(start.Compilation);
            if (types is not null || start.Compilation.GetTypeByMetadataName(WellKnownNames.RoomPolicyAttribute) is not null)
            {
                ImmutableArray<INamedTypeSymbol> services = start.Compilation.GetTypesByMetadataName(TokenService);
                start.RegisterSemanticModelAction(file => HalfTyped.Look(() => Analyze(file, types, services)));
            }
        });
    }

    private static void Analyze(SemanticModelAnalysisContext context, TokenLibraryTypes? types, ImmutableArray<INamedTypeSymbol> services)
    {
        foreach (InvocationExpressionSyntax call in context.NodesIfAny(s_words).OfType<InvocationExpressionSyntax>())
        {
            Analyze(context, call, types, services);
        }
    }

    private static void Analyze(SemanticModelAnalysisContext context, InvocationExpressionSyntax call, TokenLibraryTypes? types, ImmutableArray<INamedTypeSymbol> services)
    {
        if (SyntaxNames.GetInvokedName(call) is not (WellKnownNames.CreateToken or WellKnownNames.CreateTokenAsync or WellKnownNames.WriteToken or WithIdentity or CreateTokenBuilder)
            || !call.ArgumentList.Arguments.Any(argument => IsConstant(argument, context))
            || context.SemanticModel.GetOperation(call, context.CancellationToken) is not { } operation
            || CallSite.Of(operation, context.CancellationToken) is not { } site)
        {
            return;
        }

        (IOperation? Identity, string? Of) found = site.Name is WellKnownNames.CreateToken or WellKnownNames.CreateTokenAsync or WellKnownNames.WriteToken
            ? OfPolicy(call, site, context)
            : types is not null ? OfLibrary(site, types, services, context.CancellationToken) : default;
        if (found is { Identity: { ConstantValue: { HasValue: true, Value: string { Length: > 0 } identity } } argument, Of: { } name })
        {
            context.ReportDiagnostic(Diagnostic.Create(s_descriptor, argument.Syntax.GetLocation(), name, identity));
        }
    }

    private static bool IsConstant(ArgumentSyntax argument, SemanticModelAnalysisContext context)
        => context.SemanticModel.GetConstantValue(argument.Expression, context.CancellationToken) is { HasValue: true, Value: string };

    /// <summary>The factory of a policy; in an editor that generates on save only, it may not be there yet.</summary>
    private static (IOperation? Identity, string? Of) OfPolicy(InvocationExpressionSyntax call, CallSite site, SemanticModelAnalysisContext context)
    {
        if (site.ReceiverType is not { } type || PolicyParser.Parse(type.OriginalDefinition, context.CancellationToken) is not { Joins: true } policy)
        {
            return default;
        }

        if (site.Method is not null)
        {
            return (site.Argument(FactoryParameters.Identity, context.CancellationToken), type.Name);
        }

        int position = FactoryParameters.Names(policy).ToList().IndexOf(FactoryParameters.Identity) + (site.Name == WellKnownNames.WriteToken ? 2 : 1);
        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        ArgumentSyntax? identity = arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == FactoryParameters.Identity)
            ?? (position < arguments.Count && arguments[position].NameColon is null ? arguments[position] : null);
        return (identity is null ? null : context.SemanticModel.GetOperation(identity.Expression, context.CancellationToken), type.Name);
    }

    private static (IOperation? Identity, string? Of) OfLibrary(CallSite site, TokenLibraryTypes types, ImmutableArray<INamedTypeSymbol> services, CancellationToken cancellation)
    {
        if (site.Method is not { Parameters.Length: 1, ContainingType: { } type } method
            || !(method.Name == WithIdentity ? types.IsToken(type) : IsService(type, services))
            || IsKnownNotToJoin(site.Operation, types, cancellation))
        {
            return default;
        }

        return (site.Argument(0, cancellation), method.Name);
    }

    private static bool IsService(INamedTypeSymbol type, ImmutableArray<INamedTypeSymbol> services)
        => services.Any(service => SymbolEqualityComparer.Default.Equals(service, type) || type.AllInterfaces.Contains(service, SymbolEqualityComparer.Default));

    /// <summary>The token of a server has an identity as well, but nobody joins with it.</summary>
    private static bool IsKnownNotToJoin(IOperation call, TokenLibraryTypes types, CancellationToken cancellation)
    {
        IOperation start = call is IInvocationOperation { TargetMethod: var method } && types.IsToken(method.ContainingType)
            ? call
            : call.Parent is IInvocationOperation outer ? outer : call;
        IOperation? taken = TokenBuilderChain.TryGetEnclosing(start, types)?.Calls
            .LastOrDefault(inner => inner.Arguments.Length == 1 && inner.TargetMethod.Name is "WithGrants" or "WithVideoGrant")?.Arguments[0].Value;
        return taken is not null
            && HandWrittenGrants.Of(taken, types, cancellation) is { } grants
            && !grants.Joins
            && !grants.IsUnreadable(GrantTable.RoomJoin);
    }
}
