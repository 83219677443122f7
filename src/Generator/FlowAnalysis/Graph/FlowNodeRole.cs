namespace GrantGen.Generator.FlowAnalysis.Graph;

/// <summary>What of a symbol a node is.</summary>
internal enum FlowNodeRole
{
    /// <summary>The value of a variable or a parameter, or the result of a function.</summary>
    Value,

    /// <summary>The object whose code a member is.</summary>
    Receiver,

    /// <summary>What all objects of a class have in a member: call contexts do not survive here.</summary>
    Heap,

    /// <summary>What the code of one overridable member returns.</summary>
    Body,
}
