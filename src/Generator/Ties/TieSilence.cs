namespace GrantGen.Generator.Ties;

/// <summary>Why a use is not reported.</summary>
internal enum TieSilence
{
    /// <summary>It is reported.</summary>
    None,

    /// <summary>No policy is declared, flows to the use, contains it, or is minted next to it.</summary>
    NoTie,

    /// <summary>The token or the room is of unknown origin: configuration, another process, another assembly.</summary>
    UnknownOrigin,

    /// <summary>The room was taken out of a collection, and no policy is minted next to the use.</summary>
    CollectionElement,

    /// <summary>The code checks the policy, or no feasible path of a token that lacks the permission leads to the use.</summary>
    ExcludedByCondition,

    /// <summary>Tokens of several callers, objects or implementations reach the use, and one of them has the permission.</summary>
    Merge,

    /// <summary>The policies have the permission.</summary>
    Granted,
}
