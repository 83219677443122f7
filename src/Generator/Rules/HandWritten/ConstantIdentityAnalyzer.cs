using System.Collections.Immutable;
using GrantGen.Facts;
using GrantGen.Generator.HandWrittenTokens;
using GrantGen.Generator.HandWrittenTokens.Jwt;
using GrantGen.Generator.Parsing;
using GrantGen.Generator.Roslyn;
using GrantGen.Policies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.Rules.HandWritten;

/// <summary>
/// GG3002: a join token has a constant identity. The server allows one participant per identity in a room,
/// and disconnects the previous one (livekit/livekit pkg/service/roommanager.go, DUPLICATE_IDENTITY).
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConstantIdentityAnalyzer : DiagnosticAnalyzer
{
    private const string WithIdentity = "WithIdentity";
    private const string CreateTokenBuilder = "CreateTokenBuilder";
    private const string TokenBuilder = "LiveKitTokenBuilder";
    private const string TokenService = "LiveKit.Authentication.ILiveKitTokenService";

    private static readonly DiagnosticDescriptor s_descriptor = new(
        RuleIds.ConstantIdentity,
        "Identity is a constant",
        "'{0}' is given the constant identity '{1}': the second participant to use it disconnects the first",
        RuleCategories.HandWritten,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: RulePages.Description(RuleIds.ConstantIdentity),
        helpLinkUri: RulePages.Link(RuleIds.ConstantIdentity));

    private static readonly int[] s_words = IdentifierIndex.HashesOf(new[] { WellKnownNames.CreateToken, WellKnownNames.CreateTokenAsync, WellKnownNames.WriteToken, WithIdentity, CreateTokenBuilder, TokenBuilder });

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(s_descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            TokenLibraryTypes? types = TokenLibraryTypes.TryCreate(start.Compilation);
            bool mayHaveJwt = JwtTokens.MayBeIn(start.Compilation);
            if (types is not null || mayHaveJwt || start.Compilation.GetTypeByMetadataName(WellKnownNames.RoomPolicyAttribute) is not null)
            {
                ImmutableArray<INamedTypeSymbol> services = start.Compilation.GetTypesByMetadataName(TokenService);
                start.RegisterWrittenFileAction(file =>
                {
                    Analyze(file, types, services);
                    if (mayHaveJwt)
                    {
                        AnalyzeJwt(file);
                    }
                });
            }
        });
    }

    private static void Analyze(SemanticModelAnalysisContext context, TokenLibraryTypes? types, ImmutableArray<INamedTypeSymbol> services)
    {
        foreach (SyntaxNode node in context.DescendantNodesIfAny(s_words))
        {
            switch (node)
            {
                case InvocationExpressionSyntax call:
                    Analyze(context, call, types, services);
                    break;
                case BaseObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: 3 } creation when types is not null
                    && (SyntaxNames.GetCreatedTypeName(creation) ?? TokenBuilder) == TokenBuilder:
                    AnalyzeCreation(context, creation, types);
                    break;
            }
        }
    }

    private static void Analyze(SemanticModelAnalysisContext context, InvocationExpressionSyntax call, TokenLibraryTypes? types,
        ImmutableArray<INamedTypeSymbol> services)
    {
        if (SyntaxNames.GetInvokedName(call) is not (WellKnownNames.CreateToken or WellKnownNames.CreateTokenAsync or WellKnownNames.WriteToken or WithIdentity
            or CreateTokenBuilder)
            || !call.ArgumentList.Arguments.Any(argument => IsConstant(argument, context))
            || context.SemanticModel.GetOperation(call, context.CancellationToken) is not { } operation
            || CallSite.TryCreate(operation, context.CancellationToken) is not { } site)
        {
            return;
        }

        (IOperation? Identity, string? Owner) found = site.Name is WellKnownNames.CreateToken or WellKnownNames.CreateTokenAsync or WellKnownNames.WriteToken
            ? OfPolicy(call, site, context)
            : types is not null ? OfLibrary(site, types, services, context.CancellationToken) : default;
        if (found is { Identity: { ConstantValue: { HasValue: true, Value: string { Length: > 0 } identity } } argument, Owner: { } name })
        {
            context.ReportDiagnostic(Diagnostic.Create(s_descriptor, argument.Syntax.GetLocation(), name, identity));
        }
    }

    /// <summary>The public class that implements the interface takes the identity in its constructor.</summary>
    private static void AnalyzeCreation(SemanticModelAnalysisContext context, BaseObjectCreationExpressionSyntax creation, TokenLibraryTypes types)
    {
        if (context.SemanticModel.GetOperation(creation, context.CancellationToken) is IObjectCreationOperation { Type.Name: TokenBuilder } operation
            && types.IsToken(operation.Type)
            && operation.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == FactoryParameters.Identity)?.Value is { ConstantValue: { HasValue: true, Value: string { Length: > 0 } identity } } value
            && !IsKnownNotToJoin(operation, types, context.CancellationToken))
        {
            context.ReportDiagnostic(Diagnostic.Create(s_descriptor, value.Syntax.GetLocation(), TokenBuilder, identity));
        }
    }

    private static void AnalyzeJwt(SemanticModelAnalysisContext context)
    {
        foreach (JwtToken token in JwtTokens.Find(context.SemanticModel, context.CancellationToken).Tokens)
        {
            if (token.Video is { JoinsRoom: true } video
                && token.Payload.Find("sub") is { Value.Constant: string { Length: > 0 } identity } subject
                && subject.Location.SourceTree == context.SemanticModel.SyntaxTree)
            {
                context.ReportDiagnostic(Diagnostic.Create(s_descriptor, subject.Value.Location, video.TypeName, identity));
            }
        }
    }

    private static bool IsConstant(ArgumentSyntax argument, SemanticModelAnalysisContext context)
        => context.SemanticModel.GetConstantValue(argument.Expression, context.CancellationToken) is { HasValue: true, Value: string };

    /// <summary>The factory of a policy; in an editor that runs generators on save only, it might not exist yet.</summary>
    private static (IOperation? Identity, string? Owner) OfPolicy(InvocationExpressionSyntax call, CallSite site, SemanticModelAnalysisContext context)
    {
        if (site.ReceiverType is not { } type || PolicyParser.Parse(type.OriginalDefinition, context.CancellationToken) is not { JoinsRoom: true } policy)
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

    private static (IOperation? Identity, string? Owner) OfLibrary(CallSite site, TokenLibraryTypes types, ImmutableArray<INamedTypeSymbol> services,
        CancellationToken cancellationToken)
    {
        if (site.Method is not { Parameters.Length: 1, ContainingType: { } type } method
            || !(method.Name == WithIdentity ? types.IsToken(type) : IsService(type, services))
            || IsKnownNotToJoin(site.Operation, types, cancellationToken))
        {
            return default;
        }

        return (site.Argument(0, cancellationToken), method.Name);
    }

    private static bool IsService(INamedTypeSymbol type, ImmutableArray<INamedTypeSymbol> services)
        => services.Any(service => SymbolEqualityComparer.Default.Equals(service, type)
            || type.AllInterfaces.Contains(service, SymbolEqualityComparer.Default));

    /// <summary>
    /// Whether the token certainly does not join: the function puts only grants without a join into it, in this statement or another one, or writes
    /// it without grants for a room.
    /// </summary>
    private static bool IsKnownNotToJoin(IOperation call, TokenLibraryTypes types, CancellationToken cancellationToken)
    {
        IOperation start = call is IInvocationOperation { TargetMethod: var method } && types.IsToken(method.ContainingType)
            ? call
            : call.Parent is IInvocationOperation outer ? outer : call;
        TokenBuilderChain chain = TokenBuilderChain.TryGetEnclosing(start, types) ?? new TokenBuilderChain(call, Array.Empty<IInvocationOperation>());
        IReadOnlyList<IInvocationOperation> calls = TokenBuilderCalls.Find(chain, types, cancellationToken);
        List<HandWrittenGrants?> taken = calls
            .Where(inner => inner.Arguments.Length == 1 && types.ReplacesGrants(inner.TargetMethod))
            .SelectMany(inner => GetGrants(inner.Arguments[0].Value, types, cancellationToken))
            .ToList();
        if (call is IInvocationOperation { TargetMethod.Name: WithIdentity }
            && calls.LastOrDefault(inner => inner.TargetMethod.Name == WithIdentity) is { } last && last != call)
        {
            // An identity that is replaced is not used to join.
            return true;
        }

        return taken.Count > 0
            ? taken.All(grants => grants is not null && !grants.JoinsRoom && !grants.IsUnresolved(GrantTable.RoomJoin))
            : chain.Receiver is IObjectCreationOperation or ILocalReferenceOperation && calls.Any(inner => inner.TargetMethod.Name == "ToJwt");
    }

    /// <summary>The grants that a value can be; null for each unknown one.</summary>
    private static IEnumerable<HandWrittenGrants?> GetGrants(IOperation value, TokenLibraryTypes types, CancellationToken cancellationToken)
        => SdkGrants.TryCreate(value, types, cancellationToken) is { } grants ? new[] { grants }
            : AllocationSites.Find(value, isPerCall: false, cancellationToken)?.Select(site => SdkGrants.TryCreate(site, types, cancellationToken))
                ?? new SdkGrants?[] { null };
}
