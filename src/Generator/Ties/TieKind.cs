namespace GrantGen.Generator.Ties;

/// <summary>Why a use is believed to run under a policy.</summary>
internal enum TieKind
{
    /// <summary>No evidence.</summary>
    None,

    /// <summary>Declared by <c>[UsesPolicy]</c>.</summary>
    Declared,

    /// <summary>The room was connected with the policy's token.</summary>
    Flow,

    /// <summary>The use is in the policy type.</summary>
    Inside,

    /// <summary>The policy is minted next to the use.</summary>
    Adjacent,
}
