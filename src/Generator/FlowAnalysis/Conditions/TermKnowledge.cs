namespace GrantGen.Generator.FlowAnalysis.Conditions;

/// <summary>How far a value is understood.</summary>
internal enum TermKnowledge
{
    /// <summary>It is built from constants, variables, parameters and members that never change.</summary>
    Understood,

    /// <summary>It is a variable whose definition is not understood: a call, an awaited value.</summary>
    Variable,

    /// <summary>It is not understood: a call, an indexer, a mutable member.</summary>
    Opaque,
}
