namespace GrantGen.Generator.FlowAnalysis.Graph;

/// <summary>How a value flows from one node to another.</summary>
internal enum FlowEdgeKind
{
    /// <summary>Within a function.</summary>
    Intraprocedural,

    /// <summary>From one of several values to an expression that can be any of them: a branch, a definition of a variable.</summary>
    Merge,

    /// <summary>
    /// From such an expression back to one of the values: an effect on the object under its new name is an effect on that object, unless the object
    /// came from one of the others.
    /// </summary>
    MergeBack,

    /// <summary>From a token to the room that is connected with it.</summary>
    Connect,

    /// <summary>From an argument to a parameter.</summary>
    Call,

    /// <summary>From a result to the call.</summary>
    Return,

    /// <summary>From a member of one type to the member of a base class or an interface that it overrides or implements.</summary>
    ToBaseMember,

    /// <summary>From a member of a base class or an interface to a member that overrides or implements it.</summary>
    ToOverride,

    /// <summary>From a member of one object to the heap location of all objects of the class.</summary>
    HeapStore,

    /// <summary>From the heap location of all objects of a class to a member of one of them.</summary>
    HeapLoad,

    /// <summary>From a value to the content of a collection.</summary>
    ElementStore,

    /// <summary>From a token to the result of a completion source, which has one.</summary>
    ResultStore,

    /// <summary>From the content of a collection to the element with one key.</summary>
    KeyedElement,
}
