using System.Collections.Immutable;
using System.Composition;
using GrantGen.CodeFixes.Edits;
using GrantGen.Generator.HandWrittenTokens;
using GrantGen.Generator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace GrantGen.CodeFixes.HandWritten;

/// <summary>GG3006: writes a policy and mints from it. Offered only if the new token grants exactly the same.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ConvertibleGrantsCodeFixProvider))]
[Shared]
public sealed class ConvertibleGrantsCodeFixProvider : DocumentCodeFixProvider
{
    private const string Namespace = "GrantGen";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.ConvertibleGrants);

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => DocumentFixAllProvider.Instance;

    /// <inheritdoc/>
    internal override async Task<DocumentEdit?> GetEditAsync(Document document, Diagnostic diagnostic, ReservedTypeNames names,
        CancellationToken cancellationToken)
    {
        if (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || await ParseAsync(document, diagnostic, model, cancellationToken).ConfigureAwait(false) is not { } parts
            || document.Project.ParseOptions is not CSharpParseOptions { LanguageVersion: var language })
        {
            return null;
        }

        string? options = Options(parts);
        if (options is not null && language < LanguageVersion.CSharp9)
        {
            // The options have init accessors.
            return null;
        }

        int position = parts.Chain.SpanStart;
        string NameOf(string type) => Name(model, position, type);

        SyntaxNode container = parts.Chain.Ancestors().First(node => node is BaseNamespaceDeclarationSyntax or CompilationUnitSyntax);
        INamespaceSymbol space = model.GetDeclaredSymbol(container, cancellationToken) as INamespaceSymbol ?? model.Compilation.GlobalNamespace;
        string name = names.Reserve(document.Project.Id,
            PolicyNameGenerator.Candidates(model, position, space, cancellationToken).Select(candidate => $"{space.ToDisplayString()}.{candidate}"));
        name = name.Substring(name.LastIndexOf('.') + 1);

        ExpressionSyntax call = Call(parts, name, options, NameOf);
        MemberDeclarationSyntax policy = Policy(parts, name, language, NameOf);
        return new DocumentEdit(parts.Chain.Span, "Write a policy", editor =>
        {
            editor.ReplaceNode(parts.Chain, call.WithTriviaFrom(parts.Chain));
            foreach (StatementSyntax statement in parts.Removed)
            {
                editor.RemoveNode(statement, SyntaxRemoveOptions.KeepNoTrivia);
            }

            Append(editor, container, policy);
        });
    }

    private static async Task<HandWrittenToken?> ParseAsync(Document document, Diagnostic diagnostic, SemanticModel model, CancellationToken cancellationToken)
        => TokenLibraryTypes.TryCreate(model.Compilation) is { } types
            && await HandWrittenGrantsFinder.FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is { } grants
            ? HandWrittenToken.TryParse(grants, types, cancellationToken)
            : JwtTokenParser.TryParse(model, diagnostic.Location, cancellationToken);

    private static ExpressionSyntax Call(HandWrittenToken parts, string policy, string? options, Func<string, string> nameOf)
    {
        List<string> arguments = new() { $"new {nameOf("TokenSigner")}({parts.Key}, {parts.Secret})" };
        if (parts.Room is { } room)
        {
            arguments.Add($"room: {room}");
        }

        if (parts.Identity is { } identity)
        {
            arguments.Add($"identity: {identity}");
        }

        if (options is not null)
        {
            arguments.Add($"options: new {nameOf("ParticipantOptions")} {{ {options} }}");
        }

        return SyntaxFactory.ParseExpression($"{policy}.CreateToken({string.Join(", ", arguments)})");
    }

    private static string? Options(HandWrittenToken parts)
    {
        IEnumerable<string> options = new (string Name, ExpressionSyntax? Value)[] { ("Name", parts.Name), ("Metadata", parts.Metadata), ("Attributes", parts.Attributes) }
            .Where(option => option.Value is not null)
            .Select(option => $"{option.Name} = {option.Value}");
        string text = string.Join(", ", options);
        return text.Length == 0 ? null : text;
    }

    private static MemberDeclarationSyntax Policy(HandWrittenToken parts, string name, LanguageVersion language, Func<string, string> nameOf)
    {
        // A type without a body came with C# 12.
        string body = language >= LanguageVersion.CSharp12 ? ";" : "\n{\n}";
        string text = string.Join("\n", PolicySourceWriter.Attributes(parts, nameOf)) + $"\npublic partial class {name}{body}";
        return SyntaxFactory.ParseMemberDeclaration(text)!;
    }

    private static void Append(SyntaxEditor editor, SyntaxNode container, MemberDeclarationSyntax policy)
    {
        string indent = container is NamespaceDeclarationSyntax ? Indentation(container) : "";
        string text = "\n" + string.Join("\n", policy.ToFullString().Split('\n').Select(line => indent + line)) + "\n";
        MemberDeclarationSyntax member = SyntaxFactory.ParseMemberDeclaration(text)!;
        editor.ReplaceNode(container, (current, _) => current switch
        {
            BaseNamespaceDeclarationSyntax space => space.WithMembers(AddTo(space.Members, member)),
            CompilationUnitSyntax unit => unit.WithMembers(AddTo(unit.Members, member)),
            _ => current,
        });
    }

    /// <summary>The last member of a file need not end its line.</summary>
    private static SyntaxList<MemberDeclarationSyntax> AddTo(SyntaxList<MemberDeclarationSyntax> members, MemberDeclarationSyntax added)
    {
        if (members.Count == 0)
        {
            return members.Add(added);
        }

        MemberDeclarationSyntax last = members[members.Count - 1];
        return last.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia)
            ? members.Add(added)
            : members.Replace(last, last.WithTrailingTrivia(last.GetTrailingTrivia().Add(SyntaxFactory.ElasticLineFeed))).Add(added);
    }

    /// <summary>The white space before the members of a namespace.</summary>
    private static string Indentation(SyntaxNode container)
        => container.ChildNodes().OfType<MemberDeclarationSyntax>().FirstOrDefault()?.GetLeadingTrivia()
            .LastOrDefault(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).ToString() ?? "    ";

    /// <summary>A type of GrantGen, by its simple name if that binds to the type.</summary>
    private static string Name(SemanticModel model, int position, string type)
    {
        ImmutableArray<ISymbol> found = model.LookupNamespacesAndTypes(position, name: type);
        ImmutableArray<ISymbol> attribute = model.LookupNamespacesAndTypes(position, name: type + "Attribute");
        ImmutableArray<ISymbol> meant = found.IsEmpty ? attribute : found;
        if (meant.Length == 1 && (found.IsEmpty || attribute.IsEmpty) && IsGrantGenType(meant[0].ContainingNamespace))
        {
            return type;
        }

        ImmutableArray<ISymbol> space = model.LookupNamespacesAndTypes(position, name: Namespace);
        return space.Length == 1 && IsGrantGenType(space[0] as INamespaceSymbol) ? $"{Namespace}.{type}" : $"global::{Namespace}.{type}";
    }

    private static bool IsGrantGenType(INamespaceSymbol? space) => space is { Name: Namespace, ContainingNamespace.IsGlobalNamespace: true };
}
