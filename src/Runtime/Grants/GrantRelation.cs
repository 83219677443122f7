namespace GrantGen;

/// <summary>How what one set of grants allows relates to what another allows.</summary>
public enum GrantRelation
{
    /// <summary>Both allow the same.</summary>
    Equal,

    /// <summary>The other grants allow everything that these allow, and more.</summary>
    Narrower,

    /// <summary>These grants allow everything that the others allow, and more.</summary>
    Wider,

    /// <summary>Each allows a right that the other does not.</summary>
    Incomparable,
}
