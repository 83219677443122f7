namespace GrantGen.Generator.FlowAnalysis.Solving;

/// <summary>How much is known of which function a delegate calls.</summary>
internal enum FunctionOrigin
{
    /// <summary>The function itself came here.</summary>
    Certain,

    /// <summary>It is the function of one of several objects or implementations: its results are a merge with those of the others.</summary>
    OneObject,

    /// <summary>It is one of the functions of a collection, whose results are a merge.</summary>
    Element,
}
