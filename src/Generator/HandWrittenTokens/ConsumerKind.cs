namespace GrantGen.Generator.HandWrittenTokens;

/// <summary>How an argument or an assignment uses the object that it passes.</summary>
internal enum ConsumerKind
{
    /// <summary>Code that is not analyzed receives the object and might change it.</summary>
    Unknown,

    /// <summary>The object is read once, and later changes have no effect: a token takes its grants.</summary>
    Final,

    /// <summary>A method of this compilation receives the object and does not change it.</summary>
    Unchanged,

    /// <summary>The object is stored in a member, where other code of this compilation finds it.</summary>
    Shared,
}
