using System.Collections.Concurrent;
using GrantGen.Facts;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace GrantGen.Generator.HandWrittenTokens;

/// <summary>
/// Grants that are written with Livekit.Server.Sdk.Dotnet or LiveKit.AspNetCore.ServerSdk: the properties that an object initializer sets, and those
/// that the same function sets later.
/// </summary>
internal sealed class SdkGrants : HandWrittenGrants
{
    private readonly ITypeSymbol _type;
    private readonly ObjectPropertySet _object;
    private readonly bool _escapes;
    private readonly Compilation? _compilation;
    private readonly TextSpan _function;
    private readonly TokenLibraryTypes _types;
    private readonly bool _isPerCall;
    private readonly CancellationToken _cancellationToken;
    private IReadOnlyList<IInvocationOperation>? _tokenCalls;
    private readonly ConcurrentDictionary<string, bool> _setElsewhere = new(StringComparer.Ordinal);

    private SdkGrants(IOperation origin, ITypeSymbol type, SdkGrants? made, ObjectPropertySet written, TokenLibrary library, GrantClaim claim,
        TokenBuilderChain? chain, TokenLibraryTypes types, bool isPerCall, CancellationToken cancellationToken)
        : base(origin, type.Name, library, claim, cancellationToken)
    {
        _type = type;
        _types = types;
        _isPerCall = isPerCall;
        _cancellationToken = cancellationToken;
        _object = written;
        _escapes = written.Escapes || IsAliasedThroughToken(origin, types, cancellationToken);
        _compilation = origin.SemanticModel?.Compilation;
        _function = origin.GetRoot().Syntax.Span;
        Chain = chain;
        StatedKind = chain?.Kind();
        foreach (KeyValuePair<Grant, GrantValue> stated in made?.Stated ?? new())
        {
            Stated.Add(stated.Key, stated.Value);
        }

        foreach (PropertyWrite set in written.Writes)
        {
            if (GrantTable.All.FirstOrDefault(grant => grant.Claim == claim && grant.Property == set.Property) is { } grant)
            {
                Stated[grant] = Transfer(grant, set, origin.SemanticModel, cancellationToken);
            }
        }

        foreach (Grant grant in written.MayBeReplaced ? Stated.Keys.ToList() : new List<Grant>())
        {
            Stated[grant] = GrantValue.Unknown;
        }
    }

    /// <inheritdoc/>
    public override TokenBuilderChain? Chain { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<IInvocationOperation> TokenCalls
        => _tokenCalls ??= Chain is null ? Array.Empty<IInvocationOperation>() : TokenBuilderCalls.Find(Chain, _types, _cancellationToken);

    /// <inheritdoc/>
    public override HandWrittenGrants? VideoOfToken
        => TokenCalls.LastOrDefault(call => _types.ReplacesGrants(call.TargetMethod) && call.Arguments.Length == 1) is { } call
            ? TryCreate(call.Arguments[0].Value, _types, _cancellationToken, _isPerCall)
            : null;

    /// <inheritdoc/>
    public override bool IsComplete => !_escapes && !_object.IsReturned && !_object.IsWrittenByHelpers;

    /// <inheritdoc/>
    protected override int? StatedKind { get; }

    /// <summary>Reads grants; null if there are none.</summary>
    /// <param name="creationOrLambda">
    /// The creation of grants, the call of a helper that creates them, a local that holds nothing else, or a lambda that receives them.
    /// </param>
    /// <param name="types">The types of the libraries.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <param name="isPerCall">Whether writes of a helper's callers are left out, because the caller's object is a separate mint site.</param>
    public static SdkGrants? TryCreate(IOperation creationOrLambda, TokenLibraryTypes types, CancellationToken cancellationToken, bool isPerCall = false)
    {
        IOperation origin = creationOrLambda;
        while (origin is IConversionOperation or IParenthesizedOperation or IDelegateCreationOperation)
        {
            origin = origin.ChildOperations.First();
        }

        if (origin is ILocalReferenceOperation local && types.GrantsOf(local.Type) is not null)
        {
            origin = AllocationFlow.CreationOf(local, cancellationToken) ?? origin;
        }

        ITypeSymbol? type = origin switch
        {
            IObjectCreationOperation or IInvocationOperation => origin.Type,
            IAnonymousFunctionOperation { Symbol.Parameters: { Length: 1 } parameters } => parameters[0].Type,
            _ => null,
        };

        if (types.GrantsOf(type) is not var (library, claim)
            || ObjectPropertySet.TryAnalyze(origin, consumer => GrantConsumers.KindOf(consumer, types, cancellationToken),
                cancellationToken) is not { } written)
        {
            return null;
        }

        SdkGrants? made = null;
        if (origin is IInvocationOperation)
        {
            made = HelperAllocations.Find(origin, cancellationToken) is { } allocation ? TryCreate(allocation, types, cancellationToken, isPerCall) : null;
            if (made is not { _escapes: false })
            {
                return null;
            }
        }

        IOperation? consumer = origin is IAnonymousFunctionOperation
            ? origin.Parent is IDelegateCreationOperation { Parent: IArgumentOperation { Parent: { } call } } ? call : null
            : written.Consumers.Count == 1 ? written.Consumers[0].Parent : null;
        return new SdkGrants(origin, type!, made, written, library, claim, TokenBuilderChain.TryGetEnclosing(consumer, types), types, isPerCall,
            cancellationToken);
    }

    /// <inheritdoc/>
    public override SyntaxNode? SyntaxOf(Grant grant) => _object.Writes.LastOrDefault(set => grant.Claim == Claim && set.Property == grant.Property)?.Syntax;

    /// <inheritdoc/>
    public override Location TypeLocation => Syntax is BaseObjectCreationExpressionSyntax creation ? SyntaxNames.TypeLocation(creation) : Syntax.GetLocation();

    /// <inheritdoc/>
    public override Location GetLocation(Grant grant) => SyntaxOf(grant)?.GetLocation() ?? TypeLocation;

    /// <inheritdoc/>
    protected override bool Escapes => _escapes;

    /// <summary>
    /// Whether other code can set a grant of this object: code that received it from the function that creates it, or that accesses it through a
    /// token that is not yet written.
    /// </summary>
    protected override bool IsAssignedOutside(Grant grant)
        => (_object.IsReturned || (Chain is { IsComplete: false } && IsAnyTokenReadBack()))
            && _setElsewhere.GetOrAdd(grant.Property,
                property => GrantWrites.MaySet(_compilation, property, _type, _types, Syntax, _function, _isPerCall, _cancellationToken));

    private bool IsAnyTokenReadBack()
        => _setElsewhere.GetOrAdd(GrantWrites.Claims, _ => GrantWrites.ReadsClaims(_compilation, _types, _cancellationToken));

    /// <summary>Whether the function sets grants as <c>token.Claims.Video.Room = room</c>: a token returns the object that it received.</summary>
    private static bool IsAliasedThroughToken(IOperation origin, TokenLibraryTypes types, CancellationToken cancellationToken)
    {
        foreach (IOperation operation in origin.GetRoot().Descendants())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (operation is IPropertyReferenceOperation { Property: { Name: "Claims", ContainingType: { } type } } && types.IsToken(type))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The value that the library writes for a grant that is not stated: the flags of Livekit.Server.Sdk.Dotnet are not nullable
    /// (LivekitApi/Grants.cs). For a nullable grant, and for one that the library does not have, it writes nothing.
    /// </summary>
    protected override object? Default(Grant grant)
        => !_type.GetMembers(grant.Property).Any(member => member is IPropertySymbol { Type.SpecialType: SpecialType.System_Boolean })
            ? null
            : grant == GrantTable.CanPublish || grant == GrantTable.CanSubscribe || grant == GrantTable.CanPublishData;

    /// <summary>The value of a grant after one more write.</summary>
    private GrantValue Transfer(Grant grant, PropertyWrite set, SemanticModel? model, CancellationToken cancellationToken)
    {
        GrantValue before = Stated.TryGetValue(grant, out GrantValue value) ? value : new GrantValue(Default(grant));
        GrantValue stated = set.Kind switch
        {
            PropertyWriteKind.Assign when grant.Kind == GrantKind.Sources => GrantValue.OfSources(set.Value?.Syntax as ExpressionSyntax, model,
                cancellationToken),
            PropertyWriteKind.Assign => GrantValue.FromOperation(set.Value),
            PropertyWriteKind.Add when grant.Kind == GrantKind.Sources && !before.IsUnknown => before.WithSource(GrantValue.FromOperation(set.Value)),
            _ => GrantValue.Unknown,
        };

        if (set.IsUnconditional)
        {
            return stated with { IsUnconditional = true };
        }

        return before with { IsUnknown = before.IsUnknown || stated.IsUnknown || !Equals(before.Constant, stated.Constant) };
    }
}
