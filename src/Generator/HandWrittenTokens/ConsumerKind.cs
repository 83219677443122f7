namespace GrantGen.Generator.HandWrittenTokens;

/// <summary>How an argument or an assignment uses the object that it passes.</summary>
internal enum ConsumerKind
{
    /// <summary>Code that is not analyzed gets the object and may change it.</summary>
    Unknown,

    /// <summary>The object is read once and is final from there on: a token takes its grants.</summary>
    Final,

    /// <summary>A method of this compilation gets the object and does not change it.</summary>
    Unchanged,

    /// <summary>The object is stored in a member, where other code of this compilation finds it.</summary>
    Shared,
}
