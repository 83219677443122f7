namespace GrantGen;

/// <summary>How what one set of grants allows relates to what another allows.</summary>
public enum GrantRelation
{
    /// <summary>Both allow the same.</summary>
    Equal,

    /// <summary>Everything is allowed by the other as well, which allows more.</summary>
    Narrower,

    /// <summary>Everything that the other allows is allowed, and more.</summary>
    Wider,

    /// <summary>Each allows something that the other does not.</summary>
    Incomparable,
}
