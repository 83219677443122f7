using System.Collections.Immutable;
using System.Text;
using GrantGen.Facts;
using GrantGen.Generator.HandWrittenTokens;
using GrantGen.Generator.HandWrittenTokens.Secrets;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GrantGen.Generator.Rules.HandWritten;

/// <summary>
/// GG3001: an API secret is a constant of the source code. The server accepts every token that is signed with the secret
/// (livekit/livekit pkg/service/auth.go), and checks nothing else.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SecretInSourceAnalyzer : DiagnosticAnalyzer
{
    // The message must not contain the secret: more people read build logs than source code.
    private static readonly DiagnosticDescriptor s_descriptor = new(
        RuleIds.SecretInSource,
        "API secret is in the source code",
        "The API secret of '{0}' is a constant in the source code: anybody who reads the source or the program can sign any token",
        RuleCategories.HandWritten,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: RulePages.Description(RuleIds.SecretInSource),
        helpLinkUri: RulePages.Link(RuleIds.SecretInSource));

    private static readonly int[] s_identifiers = IdentifierIndex.HashesOf(SecretConsumers.Identifiers);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(s_descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (SecretConsumers.TryCreate(start.Compilation) is { } consumers)
            {
                start.RegisterWrittenFileAction(file => Analyze(file, consumers));
            }
        });
    }

    private static void Analyze(SemanticModelAnalysisContext context, SecretConsumers consumers)
    {
        SyntaxTree tree = context.SemanticModel.SyntaxTree;
        Compilation compilation = context.SemanticModel.Compilation;
        SecretInputs inputs = SecretInputFinder.GetOrFind(compilation, consumers, context.CancellationToken);
        if (!IdentifierIndex.GetOrCreate(tree).ContainsAny(s_identifiers) && !inputs.MayBeSetIn(tree)
            && !SecretPrefilter.MayContainSecret(tree.GetText(context.CancellationToken)))
        {
            return;
        }

        HashSet<SyntaxNode> definitions = new();
        HashSet<SyntaxNode> places = new();
        foreach (SecretArgument argument in SecretArguments.Find(context.SemanticModel, consumers, inputs, context.CancellationToken))
        {
            foreach (ConstantUse constant in ConstantOrigins.Find(argument.Value, compilation, context.CancellationToken).Constants)
            {
                // A constant of another file is reported where this file reaches it: a live analyzer reports in its own file only.
                bool isHere = constant.DefinitionSyntax.SyntaxTree == tree;
                SyntaxNode place = isHere ? constant.DefinitionSyntax : constant.UseSyntax;
                if (IsSecret(constant.Text) && definitions.Add(constant.DefinitionSyntax) && places.Add(place))
                {
                    context.ReportDiagnostic(Diagnostic.Create(
                        s_descriptor,
                        place.GetLocation(),
                        isHere && constant.IsReplaceable ? new[] { place.GetLocation() } : Enumerable.Empty<Location>(),
                        argument.Consumer));
                }
            }
        }
    }

    /// <summary>
    /// A shorter string is a placeholder, or LiveKit's published development secret: HS256 needs 256 bits, and the libraries
    /// reject a key with fewer.
    /// </summary>
    private static bool IsSecret(string text) => Encoding.UTF8.GetByteCount(text) >= ServerLimits.SecretBytes;
}
