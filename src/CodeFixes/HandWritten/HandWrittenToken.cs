using GrantGen.Facts;
using GrantGen.Generator.HandWrittenTokens;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.CodeFixes.HandWritten;

/// <summary>The parts of a hand-written token, all of which a policy and a call of its factory can carry.</summary>
internal sealed class HandWrittenToken
{
    public HandWrittenToken(HandWrittenGrants grants, InvocationExpressionSyntax whole, IReadOnlyList<StatementSyntax> removed, ExpressionSyntax key,
        ExpressionSyntax secret)
    {
        Grants = grants;
        Chain = whole;
        Removed = removed;
        Key = key;
        Secret = secret;
    }

    public HandWrittenGrants Grants { get; }

    /// <summary>The expression that writes the token: from the creation, or from a local, to <c>ToJwt()</c>.</summary>
    public InvocationExpressionSyntax Chain { get; }

    /// <summary>The statements that only prepare it.</summary>
    public IReadOnlyList<StatementSyntax> Removed { get; }

    public ExpressionSyntax Key { get; }

    public ExpressionSyntax Secret { get; }

    public HandWrittenGrants? Sip { get; private set; }

    public ExpressionSyntax? Room { get; set; }

    public ExpressionSyntax? Identity { get; set; }

    public ExpressionSyntax? Name { get; set; }

    public ExpressionSyntax? Metadata { get; set; }

    public ExpressionSyntax? Attributes { get; private set; }

    /// <summary>The policy's <c>Ttl</c>; null for the default, which is that of the library too.</summary>
    public string? Ttl { get; set; }

    /// <summary>The value of the participant kind.</summary>
    public int Kind { get; private set; }

    public string? RoomPreset { get; private set; }

    /// <summary>The expressions of the token that the call of the factory has too.</summary>
    public IEnumerable<ExpressionSyntax> Kept => new[] { Key, Secret, Room, Identity, Name, Metadata, Attributes }.OfType<ExpressionSyntax>();

    /// <summary>Decomposes a chain; null if a part of it cannot be carried over exactly.</summary>
    public static HandWrittenToken? TryParse(HandWrittenGrants grants, TokenLibraryTypes types, CancellationToken cancellationToken)
    {
        if (grants is not { IsConstant: true, NamesUnknownSource: false }
            || TokenStatements.TryFind(grants, types, cancellationToken) is not { Creation.Arguments: { Length: 2 } arguments } statements
            || arguments.Any(argument => argument.ArgumentKind != ArgumentKind.Explicit)
            || SyntaxOf(arguments, "apiKey") is not { } key
            || SyntaxOf(arguments, "apiSecret") is not { } secret
            || statements.Calls.GroupBy(call => call.TargetMethod.Name).Any(same => same.Count() > 1))
        {
            return null;
        }

        HandWrittenToken parts = new(grants, statements.Whole, statements.Removed, key, secret) { Room = RoomOf(grants) };
        return statements.Calls.All(call => parts.Read(call, types, cancellationToken)) && parts.IsPolicy() && !parts.WouldDropComment() ? parts : null;
    }

    private bool Read(IInvocationOperation call, TokenLibraryTypes types, CancellationToken cancellationToken)
    {
        if (call.TargetMethod.Name == "ToJwt")
        {
            return call.Arguments.Length == 0;
        }

        if (call.Arguments.Length != 1 || call.Arguments[0] is not { Syntax: ArgumentSyntax { Expression: { } value }, Value: { } operation })
        {
            return false;
        }

        switch (call.TargetMethod.Name)
        {
            case "WithGrants":
                return true;
            case "WithSipGrants":
                Sip = SdkGrants.TryCreate(operation, types, cancellationToken);
                return Sip is { IsConstant: true };
            case "WithIdentity":
                Identity = value;
                return true;
            case "WithName":
                Name = value;
                return true;
            case "WithMetadata":
                Metadata = value;
                return true;
            case "WithAttributes":
                // The option's type is an interface, so creating a value requires the name of a class.
                Attributes = value;
                return value is not (ImplicitObjectCreationExpressionSyntax or CollectionExpressionSyntax);
            case "WithTtl":
                Ttl = TtlFormatter.TryFormat(operation);
                return Ttl is not null;
            case "WithKind":
                Kind = Grants.Kind;
                return Grants.Chain is { IsComplete: true } chain && chain.Kind() is not null;
            case "WithRoomPreset":
                RoomPreset = operation.ConstantValue is { HasValue: true, Value: string preset } ? preset : null;
                return RoomPreset is not null;
            default:
                return false;
        }
    }

    /// <summary>Whether a policy's factory needs exactly the values that the chain has.</summary>
    public bool IsPolicy()
    {
        bool namesRoom = Grants.JoinsRoom || Grants.Flag(GrantTable.RoomAdmin) == true || HasDestination();
        return namesRoom == Room is not null
            && (Identity is not null || !Grants.JoinsRoom)
            && (!Grants.States(GrantTable.DestinationRoom)
                || Grants.Text(GrantTable.DestinationRoom) is { } destination && destination.IndexOfAny(new[] { '{', '}' }) < 0);
    }

    private bool HasDestination() => !string.IsNullOrEmpty(Grants.Text(GrantTable.DestinationRoom));

    /// <summary>Whether a comment is between the parts, where it would be lost.</summary>
    public bool WouldDropComment()
    {
        List<ExpressionSyntax> kept = Kept.ToList();
        return Chain.DescendantTrivia().Where(trivia => Chain.Span.Contains(trivia.Span))
            .Concat(Removed.SelectMany(statement => statement.DescendantTrivia()))
            .Any(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia)
                && !kept.Any(part => part.Span.Contains(trivia.Span)));
    }

    private static ExpressionSyntax? RoomOf(HandWrittenGrants grants)
        => grants.SyntaxOf(GrantTable.Room) is AssignmentExpressionSyntax { Right: { } room } && grants.HasRoom == true ? room : null;

    private static ExpressionSyntax? SyntaxOf(IEnumerable<IArgumentOperation> arguments, string parameter)
        => (arguments.FirstOrDefault(argument => argument.Parameter?.Name == parameter)?.Syntax as ArgumentSyntax)?.Expression;
}
