using GrantGen.Generator.Calls;
using GrantGen.Generator.FlowAnalysis.Domain;
using GrantGen.Generator.FlowAnalysis.Graph;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.Generator.FlowAnalysis.Construction;

/// <summary>Builds the graph of a whole type: all its partial declarations and nested types.</summary>
internal sealed class TypeFlowGraphBuilder
{
    private readonly WellKnownTypes _types;
    private readonly CancellationToken _cancellationToken;

    public TypeFlowGraphBuilder(WellKnownTypes types, CancellationToken cancellationToken)
    {
        _types = types;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The graph of an outermost type and the types in it.</summary>
    public TypeFlowGraph Build(INamedTypeSymbol outermost)
    {
        TypeFlowGraph graph = new(outermost, _types, _cancellationToken);
        Build(outermost, graph);
        return graph;
    }

    /// <summary>The semantic model of a tree, usually one that the driver has cached.</summary>
    public SemanticModel ModelOf(SyntaxTree tree) => _types.Compilation.GetModel(tree);

    private void Build(INamedTypeSymbol type, TypeFlowGraph graph)
    {
        graph.AddDispatchEdges(type);
        AddInitializerEdges(type, graph);
        foreach (SyntaxReference reference in type.DeclaringSyntaxReferences.Where(reference => !PolicyCode.IsIn(reference.SyntaxTree)))
        {
            SyntaxNode declaration = reference.GetSyntax(_cancellationToken);
            SemanticModel model = ModelOf(reference.SyntaxTree);
            if (declaration is CompilationUnitSyntax)
            {
                Collect(declaration, model, graph);
            }

            if (declaration is TypeDeclarationSyntax written)
            {
                ReadBase(type, written, model, graph);
                foreach (MemberDeclarationSyntax member in written.Members)
                {
                    ReadMember(member, model, graph);
                }
            }
        }

        foreach (INamedTypeSymbol nested in type.GetTypeMembers())
        {
            Build(nested, graph);
        }
    }

    /// <summary>A constructor runs the initializers of its type. With a primary constructor, the initializers are its code.</summary>
    private static void AddInitializerEdges(INamedTypeSymbol type, TypeFlowGraph graph)
    {
        foreach (IMethodSymbol constructor in type.InstanceConstructors)
        {
            if (!MemberKinds.IsPrimary(constructor))
            {
                EdgeLabel.CallSite call = new(operation: null, constructor, type, isSelf: true);
                graph.ReceiverOf(constructor).AddEdge(graph.ReceiverOf(type), FlowEdgeKind.Call, call);
                continue;
            }

            foreach (IParameterSymbol parameter in constructor.Parameters)
            {
                // A parameter of a primary constructor is a member for the methods.
                ISymbol? member = type.IsRecord ? type.GetMembers(parameter.Name).FirstOrDefault(one => one is IPropertySymbol) : parameter;
                if (member is not null)
                {
                    FlowNode part = graph.MemberOf(graph.ReceiverOf(constructor), member, type, isSelf: true);
                    graph.NodeOf(parameter).AddEdge(part);
                    if (graph.IsTrackedReference(parameter.Type))
                    {
                        part.AddEdge(graph.NodeOf(parameter));
                    }
                }
            }
        }
    }

    /// <summary>The arguments that a primary constructor passes to the base class.</summary>
    private void ReadBase(INamedTypeSymbol type, TypeDeclarationSyntax declaration, SemanticModel model, TypeFlowGraph graph)
    {
        if (declaration.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault() is { } call
            && type.InstanceConstructors.FirstOrDefault(constructor => constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(_cancellationToken) == declaration)) is { } constructor)
        {
            Collect(call, constructor, model, graph);
        }
    }

    private void ReadMember(MemberDeclarationSyntax member, SemanticModel model, TypeFlowGraph graph)
    {
        switch (member)
        {
            case BaseMethodDeclarationSyntax:
                Collect(member, model, graph);
                break;
            case BaseFieldDeclarationSyntax field:
                foreach (VariableDeclaratorSyntax variable in field.Declaration.Variables)
                {
                    Collect(variable.Initializer, variable, model, graph);
                }

                break;
            case PropertyDeclarationSyntax property:
                Collect(property.Initializer, property, model, graph);
                Collect(property.ExpressionBody, property, model, graph);
                break;
            case IndexerDeclarationSyntax indexer:
                Collect(indexer.ExpressionBody, indexer, model, graph);
                break;
        }

        foreach (AccessorDeclarationSyntax accessor in (member as BasePropertyDeclarationSyntax)?.AccessorList?.Accessors ?? default)
        {
            Collect(accessor, model, graph);
        }
    }

    private void Collect(SyntaxNode declaration, SemanticModel model, TypeFlowGraph graph) => Collect(declaration, declaration, model, graph);

    private void Collect(SyntaxNode? body, SyntaxNode declaration, SemanticModel model, TypeFlowGraph graph)
    {
        if (body is not null && model.GetDeclaredSymbol(declaration, _cancellationToken) is { } member)
        {
            Collect(body, member, model, graph);
        }
    }

    private void Collect(SyntaxNode body, ISymbol member, SemanticModel model, TypeFlowGraph graph)
        => IncompleteCode.Run(() =>
        {
            if (model.GetOperation(body, _cancellationToken) is { } operation)
            {
                FlowGraphBuilder.Collect(operation, member, graph, _types, _cancellationToken);
            }
        });
}
