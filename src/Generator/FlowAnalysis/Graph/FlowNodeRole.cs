namespace GrantGen.Generator.FlowAnalysis.Graph;

/// <summary>The role of a symbol that a node represents.</summary>
internal enum FlowNodeRole
{
    /// <summary>The value of a variable or a parameter, or the result of a function.</summary>
    Value,

    /// <summary>The receiver of a member.</summary>
    Receiver,

    /// <summary>The value of a member in all objects of a class. Call contexts are lost here.</summary>
    Heap,

    /// <summary>The result of the code of one overridable member.</summary>
    Body,
}
