using GrantGen.Generator.Calls;
using GrantGen.Generator.Roslyn;
using GrantGen.Generator.Ties.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.Generator.Ties.Across;

/// <summary>Reads the facts of a whole type from its syntax, for types that the compiler did not hand over while it went through them.</summary>
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
        TypeFacts facts = new(outermost, _types);
        Read(outermost, facts);
        return facts;
    }

    /// <summary>The model of a tree. The driver keeps those that it made: this is one of them as a rule.</summary>
    public SemanticModel ModelOf(SyntaxTree tree)
    {
#pragma warning disable RS1030 // Which types a token goes through is known at the end only, and no action is called for them then
        return _types.Compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
    }

    private void Read(INamedTypeSymbol type, TypeFacts facts)
    {
        facts.Link(type);
        foreach (SyntaxReference reference in type.DeclaringSyntaxReferences)
        {
            SyntaxNode declaration = reference.GetSyntax(_cancellation);
            SemanticModel model = ModelOf(reference.SyntaxTree);
            if (declaration is CompilationUnitSyntax)
            {
                Collect(declaration, model, facts);
            }

            foreach (MemberDeclarationSyntax member in (declaration as TypeDeclarationSyntax)?.Members ?? default)
            {
                ReadMember(member, model, facts);
            }
        }

        foreach (INamedTypeSymbol nested in type.GetTypeMembers())
        {
            Read(nested, facts);
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
        }

        foreach (AccessorDeclarationSyntax accessor in (member as BasePropertyDeclarationSyntax)?.AccessorList?.Accessors ?? default)
        {
            Collect(accessor, model, facts);
        }
    }

    private void Collect(SyntaxNode declaration, SemanticModel model, TypeFacts facts) => Collect(declaration, declaration, model, facts);

    private void Collect(SyntaxNode? body, SyntaxNode declaration, SemanticModel model, TypeFacts facts)
    {
        HalfTyped.Look(() =>
        {
            if (body is not null
                && model.GetOperation(body, _cancellation) is { } operation
                && model.GetDeclaredSymbol(declaration, _cancellation) is { } member)
            {
                FactCollector.Collect(new[] { operation }, member, facts, _types, _cancellation);
            }
        });
    }
}
