namespace GrantGen.Generator.HandWrittenTokens;

/// <summary>How a property is written.</summary>
internal enum PropertyWriteKind
{
    /// <summary>A value is assigned.</summary>
    Assign,

    /// <summary>An element is added to the list that the property holds.</summary>
    Add,

    /// <summary>The property, or the list that it holds, changes in a way that is not tracked.</summary>
    Unknown,
}
