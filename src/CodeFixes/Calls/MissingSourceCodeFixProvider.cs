using System.Collections.Immutable;
using System.Composition;
using GrantGen.CodeFixes.Edits;
using GrantGen.Facts;
using GrantGen.Generator.Rules.Calls;
using GrantGen.Permissions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Simplification;

namespace GrantGen.CodeFixes.Calls;

/// <summary>GG2005 and GG2105: states a source that the policy allows and that the track can have.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissingSourceCodeFixProvider))]
[Shared]
public sealed class MissingSourceCodeFixProvider : SolutionCodeFixProvider
{
    private const string Options = "options";
    private const string Source = "Source";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(PermissionTable.PublishWithoutSource.RuleId,
        PermissionTable.PublishWithoutSource.CompilationEndRuleId);

    /// <inheritdoc/>
    internal override async Task<IReadOnlyList<SolutionEdit>> GetEditsAsync(Solution solution, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (PermissionDiagnosticProperties.TryRead(diagnostic.Properties) is not { AllowedSources: { } allowed }
            || solution.GetDocument(diagnostic.Location.SourceTree) is not { } document
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || await model.SyntaxTree.GetRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true)
                .FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { ArgumentList.ContainsDirectives: false } invocation
            || model.GetOperation(invocation, cancellationToken) is not IInvocationOperation call
            || call.TargetMethod.Parameters.FirstOrDefault(parameter => parameter.Name == Options) is not { } options
            || GetUnderlyingType(options.Type) is not { } optionsType
            || GetUnderlyingType((optionsType.GetMembers(Source).FirstOrDefault() as IPropertySymbol)?.Type) is not { TypeKind: TypeKind.Enum } sources)
        {
            return Array.Empty<SolutionEdit>();
        }

        List<SolutionEdit> edits = new();
        foreach (TrackSourceInfo source in TrackSourceTable.All.Where(source => (source.Flag & allowed & GetPossibleSources(call)) != 0))
        {
            if (sources.GetMembers().FirstOrDefault(member => member is IFieldSymbol { IsConst: true }
                && PublishedSource.FlagOf(member.Name) == source.Flag) is { } member)
            {
                ExpressionSyntax value = Parse($"{sources.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}.{member.Name}");
                string title = $"Publish as {source.Name}";
                edits.Add(SolutionEdit.Create(document.Id, invocation, title, title, node => WithSource(node, options, optionsType, value)));
            }
        }

        return edits;
    }

    private static ExpressionSyntax Parse(string text) => SyntaxFactory.ParseExpression(text).WithAdditionalAnnotations(Simplifier.Annotation);

    private static INamedTypeSymbol? GetUnderlyingType(ITypeSymbol? type)
        => type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0] as INamedTypeSymbol
            : type as INamedTypeSymbol;

    /// <summary>The bits of the sources that the track can come from, by its type; all if the type does not restrict them.</summary>
    private static int GetPossibleSources(IInvocationOperation call)
    {
        IOperation? track = call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0)?.Value;
        while (track is IConversionOperation { IsImplicit: true } conversion)
        {
            track = conversion.Operand;
        }

        string name = track?.Type?.Name ?? "";
        return name.Contains("Audio") ? TrackSourceTable.AudioFlags
            : name.Contains("Video") ? TrackSourceTable.VideoFlags
            : TrackSourceTable.AllFlags;
    }

    private static InvocationExpressionSyntax WithSource(InvocationExpressionSyntax call, IParameterSymbol options, INamedTypeSymbol type,
        ExpressionSyntax source)
    {
        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        ArgumentSyntax? stated = arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == Options)
            ?? arguments.Where((argument, index) => argument.NameColon is null && index == options.Ordinal).FirstOrDefault();
        ExpressionSyntax made = SyntaxFactory.ParseExpression($"new {type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)} {{ {Source} = x }}");
        made = made.ReplaceNode(made.DescendantNodes().OfType<TypeSyntax>().First(),
            ((ObjectCreationExpressionSyntax)made).Type.WithAdditionalAnnotations(Simplifier.Annotation));
        ExpressionSyntax placeholder = made.DescendantNodes().OfType<AssignmentExpressionSyntax>().First().Right;
        made = made.ReplaceNode(placeholder, source.WithTriviaFrom(placeholder));

        if (stated is null)
        {
            ArgumentSyntax added = SyntaxFactory.Argument(made);
            if (arguments.Count != options.Ordinal)
            {
                added = added.WithNameColon(SyntaxFactory.NameColon(Options).WithTrailingTrivia(SyntaxFactory.Space));
            }

            SyntaxToken comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space);
            IEnumerable<SyntaxNodeOrToken> items = arguments.GetWithSeparators().Append(comma).Append(added);
            return call.WithArgumentList(call.ArgumentList.WithArguments(SyntaxFactory.SeparatedList<ArgumentSyntax>(SyntaxFactory.NodeOrTokenList(items))));
        }

        ExpressionSyntax changed = stated.Expression is BaseObjectCreationExpressionSyntax { Initializer: { Expressions.Count: > 0 } initializer } creation
            ? creation.WithInitializer(WithSource(initializer, source))
            : made.WithTriviaFrom(stated.Expression);
        return call.ReplaceNode(stated.Expression, changed);
    }

    private static InitializerExpressionSyntax WithSource(InitializerExpressionSyntax initializer, ExpressionSyntax source)
        => initializer.Expressions.OfType<AssignmentExpressionSyntax>()
            .FirstOrDefault(assignment => assignment.Left is IdentifierNameSyntax { Identifier.ValueText: Source }) is { } stated
            ? initializer.ReplaceNode(stated.Right, source.WithTriviaFrom(stated.Right))
            : initializer.WithLastMember(SyntaxFactory.AssignmentExpression(
                SyntaxKind.SimpleAssignmentExpression,
                SyntaxFactory.IdentifierName(Source).WithTrailingTrivia(SyntaxFactory.Space),
                SyntaxFactory.Token(SyntaxKind.EqualsToken).WithTrailingTrivia(SyntaxFactory.Space),
                source));
}
