using GrantGen.Generator.Calls;
using GrantGen.Generator.FlowAnalysis.Construction;
using GrantGen.Generator.FlowAnalysis.Graph;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.Generator.Ties.Facts;

/// <summary>Reads the facts of a whole type: all of its parts, and the types in it.</summary>
internal sealed class TypeReader
{
    private readonly KnownTypes _types;
    private readonly CancellationToken _cancellation;

    public TypeReader(KnownTypes types, CancellationToken cancellation)
    {
        _types = types;
        _cancellation = cancellation;
    }

    /// <summary>The facts of an outermost type and the types in it.</summary>
    public TypeFacts Read(INamedTypeSymbol outermost)
    {
        TypeFacts facts = new(outermost, _types, _cancellation);
        Read(outermost, facts);
        return facts;
    }

    /// <summary>The model of a tree. The driver keeps those that it made: this is usually one of them.</summary>
    public SemanticModel ModelOf(SyntaxTree tree)
    {
#pragma warning disable RS1030 // A type is read as a whole, from all of its files, and at the end those that a token goes through
        return _types.Compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
    }

    private void Read(INamedTypeSymbol type, TypeFacts facts)
    {
        facts.AddDispatchEdges(type);
        AddInitializerEdges(type, facts);
        foreach (SyntaxReference reference in type.DeclaringSyntaxReferences)
        {
            SyntaxNode declaration = reference.GetSyntax(_cancellation);
            SemanticModel model = ModelOf(reference.SyntaxTree);
            if (declaration is CompilationUnitSyntax)
            {
                Collect(declaration, model, facts);
            }

            if (declaration is TypeDeclarationSyntax written)
            {
                ReadBase(type, written, model, facts);
                foreach (MemberDeclarationSyntax member in written.Members)
                {
                    ReadMember(member, model, facts);
                }
            }
        }

        foreach (INamedTypeSymbol nested in type.GetTypeMembers())
        {
            Read(nested, facts);
        }
    }

    /// <summary>A constructor runs the initializers of its type. Those of a type with a primary constructor are its code.</summary>
    private static void AddInitializerEdges(INamedTypeSymbol type, TypeFacts facts)
    {
        foreach (IMethodSymbol constructor in type.InstanceConstructors)
        {
            if (!MemberKinds.IsPrimary(constructor))
            {
                EdgeLabel.CallSite call = new(operation: null, constructor, type, isSelf: true);
                facts.ReceiverOf(constructor).AddEdge(facts.ReceiverOf(type), FlowEdgeKind.Call, call);
                continue;
            }

            foreach (IParameterSymbol parameter in constructor.Parameters)
            {
                // What the code of a primary constructor sees as a parameter, the methods see as a member.
                ISymbol? member = type.IsRecord ? type.GetMembers(parameter.Name).FirstOrDefault(one => one is IPropertySymbol) : parameter;
                if (member is not null)
                {
                    FlowNode part = facts.MemberOf(facts.ReceiverOf(constructor), member, type, isSelf: true);
                    facts.NodeOf(parameter).FlowsTo(part);
                    if (facts.IsShared(parameter.Type))
                    {
                        part.FlowsTo(facts.NodeOf(parameter));
                    }
                }
            }
        }
    }

    /// <summary>What a primary constructor hands to the base class.</summary>
    private void ReadBase(INamedTypeSymbol type, TypeDeclarationSyntax declaration, SemanticModel model, TypeFacts facts)
    {
        if (declaration.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault() is { } call
            && type.InstanceConstructors.FirstOrDefault(constructor => constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(_cancellation) == declaration)) is { } constructor)
        {
            Collect(call, constructor, model, facts);
        }
    }

    private void ReadMember(MemberDeclarationSyntax member, SemanticModel model, TypeFacts facts)
    {
        switch (member)
        {
            case BaseMethodDeclarationSyntax:
                Collect(member, model, facts);
                break;
            case BaseFieldDeclarationSyntax field:
                foreach (VariableDeclaratorSyntax variable in field.Declaration.Variables)
                {
                    Collect(variable.Initializer, variable, model, facts);
                }

                break;
            case PropertyDeclarationSyntax property:
                Collect(property.Initializer, property, model, facts);
                Collect(property.ExpressionBody, property, model, facts);
                break;
            case IndexerDeclarationSyntax indexer:
                Collect(indexer.ExpressionBody, indexer, model, facts);
                break;
        }

        foreach (AccessorDeclarationSyntax accessor in (member as BasePropertyDeclarationSyntax)?.AccessorList?.Accessors ?? default)
        {
            Collect(accessor, model, facts);
        }
    }

    private void Collect(SyntaxNode declaration, SemanticModel model, TypeFacts facts) => Collect(declaration, declaration, model, facts);

    private void Collect(SyntaxNode? body, SyntaxNode declaration, SemanticModel model, TypeFacts facts)
    {
        if (body is not null && model.GetDeclaredSymbol(declaration, _cancellation) is { } member)
        {
            Collect(body, member, model, facts);
        }
    }

    private void Collect(SyntaxNode body, ISymbol member, SemanticModel model, TypeFacts facts)
        => HalfTyped.Look(() =>
        {
            if (model.GetOperation(body, _cancellation) is { } operation)
            {
                FactCollector.Collect(operation, member, facts, _types, _cancellation);
            }
        });
}
