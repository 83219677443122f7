using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.FlowAnalysis.Construction;

/// <summary>The definitions of locals and parameters in one body of code: every operation that assigns a value to one.</summary>
internal sealed class VariableDefinitions
{
    private readonly Dictionary<ISymbol, List<IOperation>> _definitions = new(SymbolEqualityComparer.Default);

    private VariableDefinitions()
    {
    }

    /// <summary>Collects the definitions below an operation.</summary>
    public static VariableDefinitions Collect(IOperation root)
    {
        VariableDefinitions definitions = new();
        foreach (IOperation operation in root.DescendantsAndSelf())
        {
            foreach (ISymbol variable in DefinedBy(operation))
            {
                if (!definitions._definitions.TryGetValue(variable, out List<IOperation>? list))
                {
                    definitions._definitions.Add(variable, list = new List<IOperation>());
                }

                list.Add(operation);
            }
        }

        return definitions;
    }

    /// <summary>The definitions of a variable, in the order of the code.</summary>
    public IReadOnlyList<IOperation> Find(ISymbol variable)
        => _definitions.TryGetValue(variable, out List<IOperation>? list) ? list : Array.Empty<IOperation>();

    /// <summary>The expression whose value a definition assigns to its variable; null if it has no such expression.</summary>
    public static IOperation? ValueOf(IOperation definition) => definition switch
    {
        IVariableDeclaratorOperation declarator => declarator.GetVariableInitializer()?.Value,
        ISimpleAssignmentOperation assignment => assignment.Value,
        IPatternOperation { Parent: IIsPatternOperation match } => match.Value,
        _ => null,
    };

    private static IEnumerable<ISymbol> DefinedBy(IOperation operation) => operation switch
    {
        IVariableDeclaratorOperation declarator when declarator.GetVariableInitializer() is not null
            || declarator.Parent is IForEachLoopOperation or ICatchClauseOperation => new ISymbol[] { declarator.Symbol },
        IDeconstructionAssignmentOperation deconstruction => VariablesIn(deconstruction.Target),
        IAssignmentOperation assignment => VariablesIn(assignment.Target),
        IIncrementOrDecrementOperation step => VariablesIn(step.Target),
        IArgumentOperation { Parameter.RefKind: RefKind.Out or RefKind.Ref, Value: var value } => VariablesIn(value),
        IDeclarationPatternOperation { DeclaredSymbol: { } symbol } => new[] { symbol },
        IRecursivePatternOperation { DeclaredSymbol: { } symbol } => new[] { symbol },
        _ => Array.Empty<ISymbol>(),
    };

    private static IEnumerable<ISymbol> VariablesIn(IOperation target) => target switch
    {
        ILocalReferenceOperation local => new ISymbol[] { local.Local },
        IParameterReferenceOperation parameter => new ISymbol[] { parameter.Parameter },
        IDeclarationExpressionOperation declaration => VariablesIn(declaration.Expression),
        ITupleOperation tuple => tuple.Elements.SelectMany(VariablesIn),
        _ => Array.Empty<ISymbol>(),
    };
}
