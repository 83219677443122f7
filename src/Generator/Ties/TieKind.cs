namespace GrantGen.Generator.Ties;

/// <summary>Why a use is believed to run under a policy.</summary>
internal enum TieKind
{
    /// <summary>Nothing says so.</summary>
    None,

    /// <summary><c>[UsesPolicy]</c> says so.</summary>
    Declared,

    /// <summary>The room was connected with the policy's token.</summary>
    Flow,

    /// <summary>The use is in the policy type.</summary>
    Inside,

    /// <summary>The policy is minted next to the use.</summary>
    Adjacent,
}
