using System.Collections.Immutable;
using GrantGen.Facts;
using GrantGen.Generator.HandWrittenTokens;
using GrantGen.Generator.Parsing;
using GrantGen.Generator.Roslyn;
using GrantGen.Policies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.Rules.Agents;

/// <summary>
/// GG2302: a token dispatches an agent into a room that the same code creates through the API. The server reads a token's room configuration only
/// when the join creates the room (livekit/livekit pkg/service/roommanager.go), so the agent never joins.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ExistingRoomAnalyzer : DiagnosticAnalyzer
{
    private const string CreateRoom = "CreateRoom";
    private const string DeleteRoom = "DeleteRoom";
    private const string CreateDispatch = "CreateDispatch";

    private static readonly DiagnosticDescriptor s_descriptor = new(
        RuleIds.ExistingRoom,
        "Agent is dispatched by token into a room that exists",
        "Policy '{0}' dispatches agent '{1}' into a room that this code creates through the API: the server ignores a token's dispatch if the room already exists, so name the agent in CreateRoomRequest.Agents",
        RuleCategories.Agent,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: RulePages.Description(RuleIds.ExistingRoom),
        helpLinkUri: RulePages.Link(RuleIds.ExistingRoom));

    private static readonly int[] s_words = IdentifierIndex.HashesOf(new[] { CreateRoom });

    private static readonly HashSet<string> s_testAttributes = new(StringComparer.Ordinal) { "Fact", "Theory", "Test", "TestCase", "TestMethod", "TestClass", "TestFixture", "DataTestMethod" };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(s_descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(WellKnownNames.RoomPolicyAttribute) is not null)
            {
                start.RegisterSemanticModelAction(static file => IncompleteCode.Run(() => Analyze(file)));
            }
        });
    }

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        foreach (IGrouping<SyntaxNode, InvocationExpressionSyntax> type in context.DescendantNodesIfAny(s_words).OfType<InvocationExpressionSyntax>()
            .GroupBy(Branches.TypeOf))
        {
            List<RoomCall> calls = type.Select(call => RoomCallOf(call, context)).Where(call => call is not null).ToList()!;
            if (calls.Any(call => call.Name == CreateRoom) && !IsTest(type.Key))
            {
                foreach (InvocationExpressionSyntax call in type)
                {
                    Analyze(call, calls, context);
                }
            }
        }
    }

    private static void Analyze(InvocationExpressionSyntax call, List<RoomCall> calls, SemanticModelAnalysisContext context)
    {
        if (SyntaxNames.GetInvokedName(call) is not (WellKnownNames.CreateToken or WellKnownNames.CreateTokenAsync or WellKnownNames.WriteToken)
            || context.SemanticModel.GetOperation(call, context.CancellationToken) is not { } operation
            || CallSite.TryCreate(operation, context.CancellationToken) is not { ReceiverType: { } type } site
            || PolicyParser.Parse(type.OriginalDefinition, context.CancellationToken) is not { JoinsRoom: true, Agents.Count: > 0 } policy
            || RoomOf(policy, site, context.CancellationToken) is not { } room
            || calls.Any(other => other.Name == CreateDispatch && RoomKey.MayBeSame(other.Request.Room, room))
            || calls.FirstOrDefault(create => create.Name == CreateRoom && IsCreated(create, call, room, calls)) is not { } creation)
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(
            s_descriptor,
            call.Expression.GetLocation(),
            new[] { creation.Syntax.GetLocation() },
            policy.Type.DisplayName,
            policy.Agents[0].AgentName));
    }

    private static RoomKey? RoomOf(PolicyModel policy, CallSite site, CancellationToken cancellationToken)
        => policy.Room is null ? RoomKey.FromValue(site.Argument(FactoryParameters.Room, cancellationToken))
            : policy.Room.IsConstant ? new RoomKey(policy.Room.Literal, null)
            : null;

    /// <summary>Whether a call certainly creates the room in which the token of a mint is used.</summary>
    private static bool IsCreated(RoomCall create, InvocationExpressionSyntax mint, RoomKey room, List<RoomCall> calls)
    {
        if (create.Request is not { Room: { } created, BringsAgents: false } || !created.IsSame(room))
        {
            return false;
        }

        SyntaxNode member = Branches.MemberOf(mint);
        if (!member.Span.Contains(create.Syntax.Span))
        {
            SyntaxNode other = Branches.MemberOf(create.Syntax);
            return room.IsFixed && Branches.IsWithin(create.Syntax, other, other)
                && !calls.Any(call => call.Name == DeleteRoom && RoomKey.MayBeSame(call.Request.Room, room));
        }

        int first = Math.Min(create.Syntax.SpanStart, mint.SpanStart);
        int last = Math.Max(create.Syntax.SpanStart, mint.SpanStart);
        bool isAfter = mint.SpanStart > create.Syntax.SpanStart;
        return Branches.IsWithin(create.Syntax, mint, member)
            && (isAfter || (Branches.IsWithin(mint, create.Syntax, member) && !Branches.Leaves(mint)))
            && !calls.Any(call => call.Name == DeleteRoom && first < call.Syntax.SpanStart && call.Syntax.SpanStart < last
                && RoomKey.MayBeSame(call.Request.Room, room))
            && !(room.Symbol is { } symbol && IsWritten(symbol, member, first, last));
    }

    /// <summary>Whether a variable is assigned another value between two positions.</summary>
    private static bool IsWritten(ISymbol symbol, SyntaxNode member, int first, int last)
        => member.DescendantNodes().OfType<SimpleNameSyntax>().Any(name => first < name.SpanStart
            && name.SpanStart < last
            && name.Identifier.ValueText == symbol.Name
            && ((name.Parent is AssignmentExpressionSyntax assignment && assignment.Left == name)
                || (name.Parent is MemberAccessExpressionSyntax { Parent: AssignmentExpressionSyntax ofMember } access && ofMember.Left == access
                    && access.Name == name)
                || name.Parent is ArgumentSyntax { RefKindKeyword.RawKind: not (int)SyntaxKind.None }
                || name.Parent is ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax } }));

    /// <summary>A call of the room's or the dispatches' service; null for any other.</summary>
    private static RoomCall? RoomCallOf(InvocationExpressionSyntax call, SemanticModelAnalysisContext context)
    {
        string? name = SyntaxNames.GetInvokedName(call);
        string? property = name switch { CreateRoom => "Name", DeleteRoom or CreateDispatch => "Room", _ => null };
        return property is not null
            && context.SemanticModel.GetOperation(call, context.CancellationToken) is IInvocationOperation { TargetMethod.ContainingType: { } type } operation
            && type.Name == (name == CreateDispatch ? "AgentDispatchServiceClient" : "RoomServiceClient")
            && type.ContainingNamespace.ToDisplayString().StartsWith("LiveKit.", StringComparison.OrdinalIgnoreCase)
            ? new RoomCall(name!, call, RoomRequest.FromCall(operation, property, context.CancellationToken))
            : null;
    }

    private static bool IsTest(SyntaxNode type)
        => type is TypeDeclarationSyntax declaration
            && (declaration.Identifier.ValueText.EndsWith("Tests", StringComparison.Ordinal)
                || declaration.Identifier.ValueText.EndsWith("Test", StringComparison.Ordinal)
                || declaration.DescendantNodes().OfType<AttributeSyntax>()
                    .Any(attribute => s_testAttributes.Contains(attribute.Name.ToString().Split('.').Last())));

    /// <summary>A call of the server's API that is relevant for the rule.</summary>
    /// <param name="Name">The method.</param>
    /// <param name="Syntax">The syntax of the call.</param>
    /// <param name="Request">Its request.</param>
    private sealed record RoomCall(string Name, InvocationExpressionSyntax Syntax, RoomRequest Request);
}
