using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.HandWrittenTokens;

/// <summary>
/// Collects the constant strings that can reach a value: backward through locals, fields, properties, fallbacks and the results
/// of methods of this compilation. External inputs are collected as well: parameters, and members that other code sets.
/// </summary>
internal sealed partial class ConstantOrigins
{
    /// <summary>The maximum length of a chain of definitions. Longer chains are not followed.</summary>
    private const int MaxDepth = 8;

    /// <summary>Parameters that hold the fallback of a lookup, in Microsoft.Extensions.Configuration, the dictionaries of .NET and other libraries.</summary>
    private static readonly HashSet<string> s_fallbackParameters = new(StringComparer.Ordinal) { "defaultValue", "fallback", "defaultVal" };

    /// <summary>Platform methods whose result contains their receiver, or their only argument.</summary>
    private static readonly HashSet<string> s_passThrough = new(StringComparer.Ordinal)
    {
        "Trim", "TrimEnd", "TrimStart", "ToString", "ToArray", "AsSpan", "AsMemory", "GetBytes", "ToCharArray", "FromBase64String", "FromHexString", "FromResult", "ConfigureAwait",
    };

    private readonly List<ConstantUse> _constants = new();
    private readonly HashSet<ISymbol> _inputs = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _visited = new(SymbolEqualityComparer.Default);
    private readonly Compilation _compilation;
    private readonly SyntaxTree _tree;
    private readonly CancellationToken _cancellationToken;

    private ConstantOrigins(Compilation compilation, SyntaxTree tree, CancellationToken cancellationToken)
    {
        _compilation = compilation;
        _tree = tree;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The constants, each once.</summary>
    public IReadOnlyList<ConstantUse> Constants => _constants;

    /// <summary>The parameters, fields and properties of this compilation through which the value can come from other code.</summary>
    public IReadOnlyCollection<ISymbol> Inputs => _inputs;

    /// <summary>Collects the origins of a value.</summary>
    /// <param name="value">The value, in the file that is analyzed; null for none.</param>
    /// <param name="compilation">The compilation.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static ConstantOrigins Find(IOperation? value, Compilation compilation, CancellationToken cancellationToken)
    {
        ConstantOrigins origins = new(compilation, value?.Syntax.SyntaxTree ?? compilation.SyntaxTrees.First(), cancellationToken);
        if (value is not null)
        {
            origins.Visit(value, new Path(value.Syntax, Call: null, Depth: 0, IsReplaceable: true));
        }

        return origins;
    }

    private void Visit(IOperation? value, Path path)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        while (value is IConversionOperation { ConstantValue.HasValue: false } or IParenthesizedOperation or IAwaitOperation)
        {
            value = value.ChildOperations.First();
        }

        if (value is null || path.Depth > MaxDepth)
        {
            return;
        }

        Path next = path with { Depth = path.Depth + 1, UseSyntax = value.Syntax.SyntaxTree == _tree ? value.Syntax : path.UseSyntax };
        switch (value)
        {
            case { ConstantValue: { HasValue: true, Value: string text } }:
                VisitConstant(value, text, next);
                break;
            case ICoalesceOperation coalesce:
                Visit(coalesce.Value, next);
                Visit(coalesce.WhenNull, next);
                break;
            case IConditionalOperation conditional:
                Visit(conditional.WhenTrue, next);
                Visit(conditional.WhenFalse, next);
                break;
            case ISwitchExpressionOperation choice:
                VisitAll(choice.Arms.Select(arm => arm.Value), next);
                break;
            case IAssignmentOperation assignment:
                Visit(assignment.Value, next);
                break;
            case IConditionalAccessOperation access:
                Visit(access.WhenNotNull, next);
                break;
            case ILocalReferenceOperation local:
                VisitLocal(local, next);
                break;
            case IFieldReferenceOperation field:
                VisitMember(field.Field, next);
                break;
            case IPropertyReferenceOperation { Property.Parameters.Length: 0 } property:
                VisitMember(property.Property, next);
                break;
            case IParameterReferenceOperation parameter:
                VisitParameter(parameter, next);
                break;
            case IInvocationOperation call:
                VisitCall(call, next);
                break;
        }
    }

    private void VisitAll(IEnumerable<IOperation> values, Path path)
    {
        foreach (IOperation value in values)
        {
            Visit(value, path);
        }
    }

    private void VisitConstant(IOperation value, string text, Path path)
    {
        ISymbol? named = value switch
        {
            IFieldReferenceOperation { Field.DeclaringSyntaxReferences.IsEmpty: false } field => field.Field,
            ILocalReferenceOperation local => local.Local,
            _ => null,
        };
        if (named?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(_cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } initializer }
            && _compilation.ContainsSyntaxTree(initializer.SyntaxTree)
            && _compilation.GetModel(initializer.SyntaxTree).GetOperation(initializer, _cancellationToken) is { } defined)
        {
            // A named constant cannot become an expression that is evaluated at run time.
            Visit(defined, path with { IsReplaceable = false });
            return;
        }

        if (_constants.All(constant => constant.DefinitionSyntax != value.Syntax))
        {
            bool isLiteral = !value.DescendantsAndSelf().Any(part => part is IFieldReferenceOperation or ILocalReferenceOperation);
            _constants.Add(new ConstantUse(text, value.Syntax, path.UseSyntax, path.IsReplaceable && isLiteral));
        }
    }

    private void VisitMember(ISymbol member, Path path)
    {
        ISymbol definition = member.OriginalDefinition;
        if (definition.DeclaringSyntaxReferences.IsEmpty || !_visited.Add(definition))
        {
            return;
        }

        _inputs.Add(definition);
        bool isDefaultOfParameter = definition.DeclaringSyntaxReferences[0].GetSyntax(_cancellationToken) is ParameterSyntax;
        VisitAll(MemberValues.Find(definition, _compilation, _cancellationToken),
            path with { Call = null, IsReplaceable = path.IsReplaceable && !isDefaultOfParameter });
        if (isDefaultOfParameter
            && definition.ContainingType.InstanceConstructors.SelectMany(constructor => constructor.Parameters)
                .FirstOrDefault(parameter => parameter.Name == definition.Name) is { } positional)
        {
            _inputs.Add(positional);
        }
    }

    /// <summary>A parameter has the value of the call that is followed; otherwise its default, and the arguments of other calls.</summary>
    private void VisitParameter(IParameterReferenceOperation use, Path path)
    {
        IParameterSymbol definition = use.Parameter.OriginalDefinition;
        if (_visited.Add(definition))
        {
            // The values that the function assigns to its own parameter.
            VisitAll(
                use.GetRoot().Descendants().OfType<IAssignmentOperation>()
                    .Where(assignment => assignment.Target is IParameterReferenceOperation target
                        && SymbolEqualityComparer.Default.Equals(target.Parameter, use.Parameter))
                    .Select(assignment => assignment.Value),
                path);
        }

        if (path.Call is { } call && call.Arguments.TryGetValue(definition, out IOperation? argument))
        {
            // An argument is evaluated in any case, and so must not throw.
            Visit(argument, path with { Call = call.Caller, IsReplaceable = false });
            return;
        }

        if (definition.ContainingSymbol is IMethodSymbol { MethodKind: not MethodKind.AnonymousFunction } && _inputs.Add(definition)
            && definition.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(_cancellationToken) is ParameterSyntax { Default.Value: { } value }
            && _compilation.GetModel(value.SyntaxTree).GetOperation(value, _cancellationToken) is { } operation)
        {
            Visit(operation, path with { Call = null, IsReplaceable = false });
        }
    }

    /// <summary>The path from the value to an origin.</summary>
    /// <param name="UseSyntax">The last expression of the analyzed file.</param>
    /// <param name="Call">The call whose result is followed.</param>
    /// <param name="Depth">The number of definitions so far.</param>
    /// <param name="IsReplaceable">Whether an expression that is evaluated at run time can replace the constant.</param>
    private sealed record Path(SyntaxNode UseSyntax, CallContext? Call, int Depth, bool IsReplaceable);

    /// <summary>The arguments of a call whose result is followed, and the context of the call itself.</summary>
    private sealed record CallContext(IReadOnlyDictionary<IParameterSymbol, IOperation> Arguments, CallContext? Caller);
}
