using System.Collections.Immutable;
using System.Text;
using GrantGen.Facts;
using GrantGen.Generator.Calls;
using GrantGen.Generator.Parsing;
using GrantGen.Generator.Roslyn;
using GrantGen.Policies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.Rules.Calls;

/// <summary>
/// GG2008: a constant argument of a call that needs a permission, or of a policy's factory, exceeds a limit of the server
/// (livekit/livekit pkg/config/config.go, <c>LimitConfig</c>). The limit applies under every policy, so no tie is needed.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ArgumentOverLimitAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        RuleIds.ArgumentOverLimit,
        "Constant argument exceeds a limit of the server",
        "'{0}' gets a constant of {1} bytes as {2}: {4} at most {3}, regardless of grants",
        RuleCategories.Permission,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: RulePages.Description(RuleIds.ArgumentOverLimit),
        helpLinkUri: RulePages.Link(RuleIds.ArgumentOverLimit));

    private static readonly int[] s_words = IdentifierIndex.HashesOf(CallLimits.Methods);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(s_descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(WellKnownNames.RoomPolicyAttribute) is not null)
            {
                start.RegisterWrittenFileAction(static file => Analyze(file));
            }
        });
    }

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        SemanticModel model = context.SemanticModel;
        if (!IdentifierIndex.GetOrCreate(model.SyntaxTree).ContainsAny(s_words))
        {
            return;
        }

        PolicyLimits? limits = null;
        foreach (SyntaxNode node in model.SyntaxTree.GetRoot(context.CancellationToken).DescendantNodes())
        {
            if (node is not InvocationExpressionSyntax invocation
                || NameOf(invocation) is not { } name
                || !CallLimits.Methods.Contains(name)
                || model.GetOperation(invocation, context.CancellationToken) is not { } operation
                || CallSite.TryCreate(operation, context.CancellationToken) is not { Method: { } method } call
                || !IsLimited(method, model.Compilation, context.CancellationToken))
            {
                continue;
            }

            limits ??= PolicyLimitsReader.Read(context.Options.AnalyzerConfigOptionsProvider.GetOptions(model.SyntaxTree));
            foreach (CallLimit limit in CallLimits.ForMethod(name))
            {
                Check(context, call, limit, limit.Bytes(limits));
            }
        }
    }

    private static void Check(SemanticModelAnalysisContext context, CallSite call, CallLimit limit, int bytes)
    {
        foreach (IParameterSymbol parameter in call.Method!.Parameters)
        {
            IOperation? value = call.Argument(parameter.Name, context.CancellationToken);
            if (parameter.Name != limit.Argument)
            {
                value = PropertyOf(value, limit.Argument);
            }

            int size = SizeOf(value);
            if (size > bytes)
            {
                context.ReportDiagnostic(Diagnostic.Create(s_descriptor, value!.Syntax.GetLocation(), call.Name, size, limit.DisplayText, bytes,
                    limit.IsOfSdk ? "the SDKs accept" : "the server accepts"));
            }
        }
    }

    /// <summary>The methods of the clients, and the factories of policies.</summary>
    private static bool IsLimited(IMethodSymbol method, Compilation compilation, CancellationToken cancellationToken)
        => WellKnownTypes.TryCreate(compilation, cancellationToken)?.GetRequirements(method).Any(call => !call.IsWrapper) == true
            || (method is { Name: WellKnownNames.CreateToken or WellKnownNames.CreateTokenAsync or WellKnownNames.WriteToken, ContainingType: { } type }
                && type.Find(WellKnownNames.RoomPolicyAttribute) is not null);

    /// <summary>The value of a property in an object initializer.</summary>
    private static IOperation? PropertyOf(IOperation? value, string property)
        => value?.Unwrapped() is IObjectCreationOperation { Initializer: { } initializer }
            ? initializer.Initializers
                .OfType<ISimpleAssignmentOperation>()
                .FirstOrDefault(assignment => assignment.Target is IPropertyReferenceOperation { Property.Name: var name } && name == property)?.Value
            : null;

    /// <summary>The size of a constant in bytes; for a dictionary that is created in place, the size of the constants in it.</summary>
    private static int SizeOf(IOperation? value)
    {
        if (value is { ConstantValue: { HasValue: true, Value: string text } })
        {
            return Encoding.UTF8.GetByteCount(text);
        }

        return value?.Unwrapped() is IObjectCreationOperation { Initializer: { } initializer }
            ? initializer.Descendants().Sum(element => element is ILiteralOperation or IFieldReferenceOperation or IBinaryOperation && element.Parent is not IBinaryOperation ? SizeOf(element) : 0)
            : 0;
    }

    private static string? NameOf(InvocationExpressionSyntax invocation) => invocation.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };
}
